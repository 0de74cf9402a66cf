import type { Told } from './told.ts'
import type { BesideBoard } from './told-board.ts'

const parts = ['onTheList', 'acute', 'inHotels', 'elsewhere'] as const
/** Children on the board's last day: on the list themselves, those of them in acute homelessness and in hotels, and elsewhere. */
export type ChildrenCounted = Readonly<Record<(typeof parts)[number], number>>
export type BoardChildren = Readonly<Record<(typeof parts)[number], Told>>

/** The children's figures as they hang together with the children's own board, and with what they leave over. */
export function childrenBeside(children: ChildrenCounted, acuteColumns: readonly number[]): BesideBoard {
	const { onTheList, acute, inHotels } = children
	return (lastDay) => ({
		cells: new Map(
			Object.entries({ ...children, notAcute: onTheList - acute, notInHotels: acute - inHotels }),
		),
		bonds: [
			{ sum: ['onTheList'], of: [lastDay('all')] },
			{ sum: ['acute'], of: acuteColumns.map(lastDay) },
			{ sum: ['onTheList'], of: ['acute', 'notAcute'] },
			{ sum: ['acute'], of: ['inHotels', 'notInHotels'] },
		],
	})
}

export function childrenTold(told: ReadonlyMap<string, Told>): BoardChildren {
	const tell = (part: (typeof parts)[number]) => told.get(part) ?? null
	return {
		...{ onTheList: tell('onTheList'), acute: tell('acute') },
		...{ inHotels: tell('inHotels'), elsewhere: tell('elsewhere') },
	}
}
