import { createHash } from 'node:crypto'
import type { BoardView } from '../../store/boards.ts'

/** Stands for a board as somebody saw it: whoever saves it writes over that and nothing newer. */
export function boardMark({ name, shared, indicatorIds }: BoardView): string {
	return createHash('sha256')
		.update(JSON.stringify([name, shared, indicatorIds]))
		.digest('base64url')
		.slice(0, 16)
}
