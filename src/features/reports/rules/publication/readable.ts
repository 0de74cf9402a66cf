import { type Language, writeTarget, writeValue } from '../../../../foundation/typography.ts'
import type { PlanDocument } from '../../../action-plan/index.ts'
import type { ChangedField } from './for-readers.ts'

type Hidden = { readonly fewerThan: number }
type Indicator = PlanDocument['indicators'][number]

/** A plan's document whose small numbers of people are worded already. */
export type ReadersDocument = Omit<PlanDocument, 'indicators'> & {
	readonly indicators: readonly (Indicator & { readonly hiddenBase: Hidden | null })[]
}

export type PartName = keyof typeof fieldsOf

/** What stands in one row, field by field, as text: what two versions are compared by and what one is read as. */
export type Fields = Partial<Readonly<Record<ChangedField, string>>>

type Row<
	Part extends 'superiors' | 'targetGroups' | 'areas' | 'sections' | 'goals' | 'indicators' | 'activities',
> = ReadersDocument[Part][number]

const fieldsOf = {
	superiors: ({ title, passage, page }: Row<'superiors'>) => ({
		...{ title, passage: [passage, page ?? ''].filter((text) => text !== '').join(', ') },
	}),
	targetGroups: ({ text }: Row<'targetGroups'>) => ({ text }),
	areas: ({ text }: Row<'areas'>) => ({ text }),
	sections: ({ heading, text }: Row<'sections'>) => ({ heading, text }),
	goals: ({ text, under }: Row<'goals'>, document: ReadersDocument) => ({
		...{ text, goal: document.goals.find(({ id }) => id === under)?.text ?? '' },
	}),
	indicators: (row: Row<'indicators'>, document: ReadersDocument, language: Language) => ({
		...{ name: row.name, unit: row.unit, comment: row.comment },
		...{ base: baseInWords(row, language), target: targetOf(row, language) },
		goal: document.goals.find(({ id }) => id === row.goalId)?.text ?? '',
	}),
	activities: (row: Row<'activities'>, document: ReadersDocument) => ({
		...{ text: row.text, owner: row.owner ?? '', measure: row.measure, method: row.method ?? '' },
		...{ due: row.due ?? '', period: spanOf(row.periodFrom, row.periodTo) },
		costClass: row.costClass === null ? '' : String(row.costClass),
		area: document.areas.find(({ id }) => id === row.areaId)?.text ?? '',
		partners: row.partners
			.map(({ name, commitment }) => (commitment === '' ? name : `${name}: ${commitment}`))
			.join('; '),
	}),
} as const

/** The row as text; what has no id (the head, the classes of cost) is told by `headFields` and `costFields`. */
export function rowFields(
	part: PartName,
	row: unknown,
	document: ReadersDocument,
	language: Language,
): Fields {
	const read = fieldsOf[part] as (row: unknown, document: ReadersDocument, language: Language) => Fields
	return read(row, document, language)
}

export function headFields({ title, committee, validFrom, validTo }: ReadersDocument): Fields {
	return { title, committee, period: spanOf(validFrom, validTo) }
}

export function costFields({ costClasses }: ReadersDocument): Fields {
	return { text: costClasses.map(({ class: number, text }) => `${number}: ${text}`).join('\n') }
}

/** What a row is called where it stands alone. */
export function nameOf({ text, name, heading, title }: Fields): string {
	return name ?? text ?? heading ?? title ?? ''
}

export function baseInWords({ base, hiddenBase, unit }: Row<'indicators'>, language: Language): string {
	const value = hiddenBase ?? base.value
	if (value === null) return base.year === null ? '' : `– (${base.year})`
	const said = writeValue(value, isShare(unit) ? 'percent' : 'number', language)
	return base.year === null ? said : `${said} (${base.year})`
}

export function targetOf({ target, unit, direction }: Row<'indicators'>, language: Language): string {
	if (target.is === 'missing') return ''
	const year = target.year === null ? '' : ` (${target.year})`
	if (target.is === 'words') return `${target.words}${year}`
	const operator = target.operator ?? (direction === 'up' ? '>=' : '<=')
	return `${writeTarget({ value: target.value, operator }, isShare(unit) ? 'percent' : 'number', language)}${year}`
}

export function spanOf(from: number, to: number): string {
	return from === to ? String(from) : `${from}–${to}`
}

function isShare(unit: string): boolean {
	return /^(?:%|procent|per ?cent|prosent|prosentti)$/i.test(unit.trim())
}
