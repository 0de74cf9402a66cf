import type { lawTable } from '../../queries/law/law-table.ts'

export type LawTable = Extract<Awaited<ReturnType<typeof lawTable>>, { is: 'done' }>['value']
