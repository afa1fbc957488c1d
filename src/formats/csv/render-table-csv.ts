// A table of a page as CSV: what is withheld there is withheld here.
import { plain, type Cell, type Table } from '#core/block.ts'
import { writeCsv } from '#files/write-csv.ts'

export function renderTableCsv(table: Table): string {
  const rows = table.rows.map((row) => row.map(cellOf))
  return writeCsv([table.columns.map(({ label }) => label), ...rows])
}

function cellOf(cell: Cell): string | number {
  if (typeof cell === 'number') return cell
  return typeof cell === 'object' && 'withheld' in cell ? cell.withheld : plain(cell)
}
