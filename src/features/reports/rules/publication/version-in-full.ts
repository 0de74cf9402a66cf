import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Language } from '../../../../foundation/typography.ts'
import type { VersionForReaders } from './for-readers.ts'
import { baseInWords, type ReadersDocument, spanOf, targetOf } from './readable.ts'

/** A version as it was decided, from its first section to its last activity. */
export function versionInFull(
	told: {
		readonly number: number
		readonly decidedOn: PlainDate
		readonly inForceFrom: PlainDate
		readonly state: VersionForReaders['state']
	},
	document: ReadersDocument,
	language: Language,
): VersionForReaders {
	const dash = (text: string) => (text === '' ? '–' : text)
	return {
		...told,
		sections: document.sections.map(({ heading, text }) => ({ heading, text })),
		goals: document.goals.map(({ text }) => text),
		indicators: document.indicators.map((row) => ({
			...{ name: row.name, base: dash(baseInWords(row, language)), target: dash(targetOf(row, language)) },
		})),
		activities: document.activities.map(({ key, text, owner, periodFrom, periodTo, measure }) => ({
			...{ key, text },
			words: [owner ?? '', spanOf(periodFrom, periodTo), measure].filter((one) => one !== '').join('. '),
		})),
	}
}
