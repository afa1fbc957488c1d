// The shelf of commands.
import { at } from './at.ts'
import { backup } from './backup.ts'
import { check } from './check.ts'
import type { Command } from './command.ts'
import { englandCommand } from './england.ts'
import { exportFile } from './export.ts'
import { figures } from './figures.ts'
import { history } from './history.ts'
import { importFile } from './import.ts'
import { migrate } from './migrate.ts'
import { move } from './move.ts'
import { restore } from './restore.ts'
import { serve } from './serve.ts'
import { spc } from './spc.ts'
import { systems } from './systems.ts'

export const commands: readonly Command[] = [
  at,
  backup,
  check,
  englandCommand,
  exportFile,
  figures,
  history,
  importFile,
  migrate,
  move,
  restore,
  serve,
  spc,
  systems,
]
