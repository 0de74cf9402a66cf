import type { DatasetForReaders } from '../../rules/edition/dataset-for-readers.ts'
import { type CellName, measures, total } from '../../rules/edition/measures.ts'
import { codeInWords, type Said, type SituationNames } from './tables-in-words.ts'

const names: Readonly<Record<CellName['measure'], Said>> = {
	[measures.homeless]: { sv: 'vuxna i hemlöshet', en: 'adults in homelessness' },
	[measures.children]: { sv: 'barn i hemlöshet', en: 'children in homelessness' },
	[measures.inflow]: { sv: 'kom in i hemlöshet', en: 'came into homelessness' },
	[measures.outflow]: { sv: 'lämnade hemlöshet', en: 'left homelessness' },
	[measures.joined]: { sv: 'tillkom genom ålder eller rättelse', en: 'added by age or correction' },
	[measures.departed]: { sv: 'föll bort genom ålder eller rättelse', en: 'dropped by age or correction' },
	[measures.evictions]: { sv: 'verkställda avhysningar', en: 'executed evictions' },
	[measures.childrenEvicted]: { sv: 'barn som berörts av avhysning', en: 'children affected by eviction' },
	[measures.closed]: { sv: 'avslutade ärenden', en: 'closed cases' },
	[measures.prevented]: { sv: 'ärenden med aktuell kontroll', en: 'cases whose check is due' },
}

/** A number's name: `2025 · verkställda avhysningar · Med barn`. */
export function cellInWords(
	{ measure, year, labels }: CellName,
	datasets: readonly Pick<DatasetForReaders, 'columns'>[],
): Said {
	const situations = situationsIn(datasets)
	const codes = Object.entries(labels)
		.filter(([, code]) => code !== total)
		.map(([dimension, code]) => codeInWords(dimension, code, situations))
	const said = (locale: 'sv' | 'en') =>
		[String(year), names[measure][locale], ...codes.map((code) => code[locale])].join(' · ')
	return { sv: said('sv'), en: said('en') }
}

function situationsIn(datasets: readonly Pick<DatasetForReaders, 'columns'>[]): SituationNames {
	const codes = datasets.flatMap(
		({ columns }) => columns.find(({ name }) => name === 'situation')?.codes ?? [],
	)
	return Object.fromEntries(codes.map(({ code, title }) => [code, title]))
}
