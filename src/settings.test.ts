import { describe, expect, test } from 'vitest'
import { EXAMPLE_SECRET, readSettings } from './settings.ts'

const SECRET = 'x'.repeat(32)
const codes = (environment: Record<string, string>) =>
  readSettings(environment).problems.map((one) => one.code)

describe('without any environment', () => {
  test('listens on this machine only, keeps its record in a folder, and makes a secret of its own', () => {
    const { value } = readSettings({})
    expect(value).toMatchObject({
      production: false,
      host: '127.0.0.1',
      port: 4646,
      baseUrl: 'http://127.0.0.1:4646',
      keptIn: { folder: 'data' },
    })
    expect(value?.secret).toHaveLength(64)
    expect(readSettings({}).value?.secret).not.toBe(value?.secret)
  })

  test('what is empty counts as not given', () => {
    const names = ['PORT', 'HOST', 'BASE_URL', 'DATABASE_URL', 'THROUGHLINE_DATA', 'THROUGHLINE_SECRET']
    const { value } = readSettings(Object.fromEntries(names.map((name) => [name, ''])))
    expect(value).toMatchObject({ host: '127.0.0.1', port: 4646, keptIn: { folder: 'data' } })
    expect(value?.secret).toHaveLength(64)
  })
})

test.each([
  [
    { PORT: '8080', HOST: '0.0.0.0' },
    { port: 8080, host: '0.0.0.0', baseUrl: 'http://0.0.0.0:8080' },
  ],
  [{ HOST: '::1' }, { baseUrl: 'http://[::1]:4646' }],
  [{ BASE_URL: 'https://throughline.example//' }, { baseUrl: 'https://throughline.example' }],
  [{ THROUGHLINE_DATA: '/srv/record' }, { keptIn: { folder: '/srv/record' } }],
  [
    { DATABASE_URL: 'postgres://db/record', THROUGHLINE_DATA: '/srv' },
    { keptIn: { databaseUrl: 'postgres://db/record' } },
  ],
  [{ THROUGHLINE_SECRET: SECRET }, { secret: SECRET }],
  [
    { NODE_ENV: 'production', THROUGHLINE_SECRET: SECRET },
    { production: true, secret: SECRET },
  ],
  [
    { THROUGHLINE_SMTP_URL: 'smtp://mail.example', THROUGHLINE_MAIL_FROM: 'desk@board.example' },
    {
      mail: {
        host: 'mail.example',
        port: 587,
        secure: false,
        from: { name: '', address: 'desk@board.example' },
      },
    },
  ],
  [
    {
      THROUGHLINE_SMTP_URL: 'smtps://desk%40board.example:p%3Ass%2F@mail.example:4465/',
      THROUGHLINE_MAIL_FROM: '"The desk of Dr. Example" <desk@board.example>',
    },
    {
      mail: {
        host: 'mail.example',
        port: 4465,
        secure: true,
        user: 'desk@board.example',
        password: 'p:ss/',
        from: { name: 'The desk of Dr. Example', address: 'desk@board.example' },
      },
    },
  ],
  [
    { THROUGHLINE_SMTP_URL: 'smtps://[::1]', THROUGHLINE_MAIL_FROM: 'Desk<desk@board.example>' },
    { mail: { host: '::1', port: 465, from: { name: 'Desk' } } },
  ],
])('%j is read', (environment, settings) => {
  expect(readSettings(environment).value).toMatchObject(settings)
})

test.each([
  [{ PORT: 'x' }, ['bad-port']],
  [{ PORT: '0' }, ['bad-port']],
  [{ PORT: '70000' }, ['bad-port']],
  [{ PORT: '80.5' }, ['bad-port']],
  [{ PORT: '-1' }, ['bad-port']],
  [{ BASE_URL: 'throughline.example' }, ['bad-address']],
  [{ BASE_URL: 'https://example.org/ics' }, ['bad-address']],
  [{ BASE_URL: 'ftp://throughline.example' }, ['bad-address']],
  [{ NODE_ENV: 'production' }, ['no-secret']],
  [{ NODE_ENV: 'production', THROUGHLINE_SECRET: '' }, ['no-secret']],
  [{ NODE_ENV: 'production', THROUGHLINE_SECRET: EXAMPLE_SECRET }, ['weak-secret']],
  [{ NODE_ENV: 'production', THROUGHLINE_SECRET: 'short' }, ['weak-secret']],
  [{ THROUGHLINE_SECRET: EXAMPLE_SECRET }, ['weak-secret']],
  [{ THROUGHLINE_SMTP_URL: 'smtp://mail.example' }, ['no-mail-sender']],
  [{ THROUGHLINE_MAIL_FROM: 'desk@board.example' }, ['no-mail-server']],
  ...[
    'mail.example',
    'http://mail.example',
    'smtp://',
    'smtp://mail.example/path',
    'smtp://mail.example?pool=true',
    'smtp://:xxxxxxxx@mail.example',
    'smtp://desk:%zzxxxxxxxx@mail.example',
    'smtp://mail.example:99999',
  ].map((url): [Record<string, string>, string[]] => [
    { THROUGHLINE_SMTP_URL: url, THROUGHLINE_MAIL_FROM: 'desk@board.example' },
    ['bad-mail-server'],
  ]),
  ...['desk', 'a@b.example, c@d.example', 'Desk <desk>', 'Desk\r\nBcc: <a@b.example>', '<a@b.example> x'].map(
    (from): [Record<string, string>, string[]] => [
      { THROUGHLINE_SMTP_URL: 'smtp://mail.example', THROUGHLINE_MAIL_FROM: from },
      ['bad-mail-sender'],
    ],
  ),
  [{ PORT: 'x', BASE_URL: 'y', NODE_ENV: 'production' }, ['bad-port', 'no-secret', 'bad-address']],
])('%j is refused, all at once', (environment, expected) => {
  const read = readSettings(environment as Record<string, string>)
  expect(read.value).toBeUndefined()
  expect(codes(environment as Record<string, string>)).toEqual(expected)
  for (const one of read.problems) expect(`${one.what} ${one.remedy}`).not.toContain('x'.repeat(8))
})
