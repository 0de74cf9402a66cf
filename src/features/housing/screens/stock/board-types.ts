import type { bedBoard } from '../../queries/stock/bed-board.ts'

export type Board = Extract<Awaited<ReturnType<typeof bedBoard>>, { is: 'done' }>['value']
export type BoardPiece = Board['properties'][number]['beds'][number]['pieces'][number]
