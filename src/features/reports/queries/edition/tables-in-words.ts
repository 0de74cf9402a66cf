import type { DatasetForReaders } from '../../rules/edition/dataset-for-readers.ts'
import type { DatasetSlug } from '../../rules/edition/datasets.ts'
import { tablesEn } from '../../words/edition/tables-en.ts'
import { tablesSv } from '../../words/edition/tables-sv.ts'

export type Said = DatasetForReaders['title']

/** What the situations of the municipality's own definition are called. */
export type SituationNames = Readonly<Record<string, Said>>

type Words = Readonly<Record<string, string>>
const codesSv: Readonly<Record<string, Words>> = tablesSv.codes
const codesEn: Readonly<Record<string, Words>> = tablesEn.codes

/** A table's name in both languages. */
export function datasetInWords(slug: DatasetSlug): Pick<DatasetForReaders, 'title' | 'about' | 'keywords'> {
	const [sv, en] = [tablesSv.datasets[slug], tablesEn.datasets[slug]]
	const keywords = en.keywords.split(', ')
	return {
		title: { sv: sv.title, en: en.title },
		about: { sv: sv.about, en: en.about },
		keywords: sv.keywords.split(', ').map((word, at) => ({ sv: word, en: keywords[at] ?? word })),
	}
}

export function columnInWords(name: keyof typeof tablesSv.columns): Said {
	return { sv: tablesSv.columns[name], en: tablesEn.columns[name] }
}

export function isColumn(name: string): name is keyof typeof tablesSv.columns {
	return name in tablesSv.columns
}

/** What a code of a dimension stands for; a situation is called what its definition calls it. */
export function codeInWords(dimension: string, code: string, situations: SituationNames): Said {
	const own = dimension === 'situation' ? situations[code] : undefined
	return own ?? { sv: codesSv[dimension]?.[code] ?? code, en: codesEn[dimension]?.[code] ?? code }
}

export const withdrawnVersion: Said = { sv: tablesSv.withdrawnVersion, en: tablesEn.withdrawnVersion }
export const firstVersion: Said = { sv: tablesSv.firstVersion, en: tablesEn.firstVersion }
