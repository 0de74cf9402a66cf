import { useTranslations } from 'use-intl'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import { findWord, useLooseWords } from '../../../ui/loose-words.ts'
import { useFormat } from '../../../ui/use-format.ts'
import type { CourseView } from '../queries/person-page.ts'

type Change = CourseView['changes'][number]
type Field = Change['fields'][number]

/** Where the words of a field's codes stand. */
const codesOf: Partial<Record<Field['field'], string>> = {
	place: 'homelessness.codes.places',
	destination: 'homelessness.codes.destinations',
	arrangedBy: 'homelessness.codes.arrangedBy',
	contract: 'homelessness.codes.contracts',
	homeAfter: 'homelessness.codes.homeAfter',
	population: 'homelessness.codes.spellPopulations',
	withChildren: 'homelessness.spells.choices.withChildren',
	toldBy: 'homelessness.spells.choices.toldBy',
}

const isCorrection = ({ what }: Change) => what === 'corrected' || what === 'overridden' || what === 'removed'

/** What was, what is and why, in words. */
export function useChangeWords(course: CourseView) {
	const words = useTranslations('desk.person.changes')
	const loose = useLooseWords()
	const format = useFormat()
	const value = (field: Field['field'], told: Field['from']): string => {
		if (told === null || told === '') return words('nothing')
		if (typeof told === 'boolean') return words(told ? 'yes' : 'no')
		if (typeof told === 'number') return String(told)
		if (/^\d{4}-\d\d-\d\d$/.test(told)) return format.day(told as PlainDate, { weekday: false })
		return findWord(loose, [`${codesOf[field] ?? 'desk.person.none'}.${told}`]) ?? told
	}
	const fieldName = (field: Field['field']) =>
		findWord(loose, [`desk.person.changes.fields.${field}`, `homelessness.spells.fields.${field}`]) ?? field
	const sentence = ({ field, from, to }: Field) =>
		words('became', { field: fieldName(field), from: value(field, from), to: value(field, to) })
	const begins = new Map(course.spells.map(({ id, startsOn }) => [id, startsOn]))
	/** What was corrected together stands with the latest place first. */
	const order = ({ at, spellId }: Change) => `${at.slice(0, 19)} ${begins.get(spellId) ?? ''}`
	const latestFirst = (one: Change, other: Change) => (order(one) < order(other) ? 1 : -1)
	const said = (change: Change): string =>
		[change.fields.map(sentence).join('; '), change.reason].filter(Boolean).join('. ')
	return {
		fieldName,
		value,
		said,
		corrections: course.changes.filter(isCorrection).toSorted(latestFirst),
		/** The latest correction of a spell that stands, or null. */
		latestOf: (spellId: string): string | null => {
			const latest = course.changes.findLast((change) => change.spellId === spellId && isCorrection(change))
			return latest === undefined ? null : words('flag', { what: said(latest) })
		},
	}
}
