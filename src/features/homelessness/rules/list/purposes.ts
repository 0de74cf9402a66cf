import { explainedBy, type ListMode, listColumns, listFilters, listModes } from './parts.ts'

/** Why people's matters are put together in a list, and what each list may hold: the one table to ask. */
export type ListPurpose = {
	readonly what: 'list' | 'column' | 'filter' | 'search' | 'explained' | 'export' | 'figures'
	readonly key: string
	/** `case-work`: own units' matters by name. `follow-up`: under codes. `count`: numbers alone. */
	readonly purpose: 'case-work' | 'follow-up' | 'count'
	readonly law: { readonly text: string; readonly verified: boolean }
}

const searching = { text: 'SFS 2001:637 15 §', verified: true } as const
const compiling = { text: 'SFS 2001:454 7 a §', verified: true } as const
const purposeOf: Record<ListMode, 'case-work' | 'follow-up'> = { case: 'case-work', 'follow-up': 'follow-up' }

/**
 * Case work has no export: a file by name would leave row security, protection and the log behind. What a meeting needs
 * is opened person by person in a conference. Follow-up takes out codes, each time with a written reason that is kept.
 */
export const listPurposes: readonly ListPurpose[] = [
	{ what: 'list', key: 'byNameList', purpose: 'case-work', law: searching },
	{ what: 'list', key: 'peopleUnderCodes', purpose: 'follow-up', law: searching },
	{ what: 'list', key: 'conference', purpose: 'case-work', law: searching },
	{ what: 'list', key: 'supportWork', purpose: 'case-work', law: searching },
	{ what: 'list', key: 'supportDays', purpose: 'case-work', law: searching },
	...(
		[
			'waitingDecisions',
			'dischargesWithoutHome',
			'housingNeeds',
			'ladderBoard',
			'housingFirstPage',
			'refundPage',
			'bedBoard',
			'tonight',
			'housingAlarms',
		] as const
	).map((key) => ({ what: 'list' as const, key, purpose: 'case-work' as const, law: searching })),
	...['name', 'identity-number', 'case-number'].map((key) => ({
		what: 'search' as const,
		key,
		purpose: 'case-work' as const,
		law: searching,
	})),
	...listModes.flatMap((mode) => [
		...listColumns
			.filter(({ modes }: { modes: readonly ListMode[] }) => modes.includes(mode))
			.map(({ key, delicate }) => partOf('column', key, mode, delicate)),
		...listFilters
			.filter(({ modes }: { modes: readonly ListMode[] }) => modes.includes(mode))
			.map(({ key, delicate }) => partOf('filter', key, mode, delicate)),
		...explainedBy
			.filter(({ modes }: { modes: readonly ListMode[] }) => modes.includes(mode))
			.map(({ key, delicate }) => partOf('explained', key, mode, delicate)),
	]),
	{ what: 'export', key: 'exportList', purpose: 'follow-up', law: searching },
	{ what: 'figures', key: 'needsInventory', purpose: 'count', law: compiling },
	{ what: 'figures', key: 'needsOfAll', purpose: 'count', law: compiling },
]

function partOf(
	what: 'column' | 'filter' | 'explained',
	key: string,
	mode: ListMode,
	delicate: boolean,
): ListPurpose {
	return { what, key, purpose: purposeOf[mode], law: delicate ? compiling : searching }
}
