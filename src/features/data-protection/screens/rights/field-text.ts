import { ore } from '../../../../foundation/money.ts'
import type { Instant, PlainDate } from '../../../../foundation/plain-date.ts'
import type { FieldValue, GivenField } from '../../rules/rights/extract.ts'
import type { ExtractSpeech } from './extract-speech.ts'

/** A field as the person reads it. */
export function fieldText(field: GivenField, speech: ExtractSpeech): string {
	const { say } = speech
	switch (field.is) {
		case 'masked':
			return say('paper.masked', { section: say(`sections.${field.section}`) })
		case 'part':
			return say('paper.part', { value: field.value, section: say(`sections.${field.section}`) })
		case 'shown':
			return field.isFile ? say('paper.file') : shownText(field, speech)
	}
}

/** What is shown of a field; what is kept in öre is told in kronor. */
export function shownText(
	{ name, value }: { readonly name: string; readonly value: FieldValue },
	speech: ExtractSpeech,
): string {
	const amount = name.endsWith('_ore') && typeof value !== 'object' ? Number(value) : Number.NaN
	return Number.isSafeInteger(amount) ? speech.amount(ore(amount)) : valueText(value, speech)
}

function valueText(value: FieldValue, speech: ExtractSpeech): string {
	if (typeof value === 'boolean') return speech.say(value ? 'paper.yes' : 'paper.no')
	if (typeof value === 'number') return String(value)
	if (typeof value === 'string') {
		if (/^\d{4}-\d\d-\d\d$/.test(value)) return speech.day(value as PlainDate)
		return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value)
			? speech.moment(new Date(value).toISOString() as Instant)
			: (speech.code(value) ?? value)
	}
	if (Array.isArray(value)) return value.map((one) => valueText(one as FieldValue, speech)).join(', ')
	return JSON.stringify(value)
}
