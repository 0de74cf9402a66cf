import type { Tone } from '../../../foundation/document.ts'
import { type Language, writeNumber, writeTarget, writeValue } from '../../../foundation/typography.ts'
import type { Reason } from '../../indicators/index.ts'
import type { Say } from './say.ts'
import type { PublicIndicator, Shown, ShownStatus } from './small-numbers.ts'

export function unitOf(indicator: Pick<PublicIndicator, 'isShare'>): 'number' | 'percent' {
	return indicator.isShare ? 'percent' : 'number'
}

export function writeShown(
	value: Shown | null,
	indicator: Pick<PublicIndicator, 'isShare'>,
	language: Language,
	say: Say,
): string {
	if (value === null) return '–'
	return value === 'too-few' ? say('tooFew') : writeValue(value, unitOf(indicator), language)
}

/** The target as the plan gives it: with its sign, in its words, or a dash. */
export function targetInWords(indicator: PublicIndicator, language: Language): string {
	const { target } = indicator
	if (target.is === 'missing') return '–'
	if (target.is === 'words') return target.words
	const operator = target.operator ?? (indicator.direction === 'up' ? '>=' : '<=')
	return writeTarget({ value: target.value, operator }, unitOf(indicator), language)
}

const tones: Readonly<Record<ShownStatus, Tone>> = {
	'wrong-way': 'loud',
	'not-reached': 'bad',
	behind: 'behind',
	'on-track': 'good',
	reached: 'done',
	'no-data': 'quiet',
	'no-target': 'quiet',
	'not-due': 'quiet',
	withheld: 'quiet',
}

/** What is printed: the status set by hand where there is one; worse than the base is loud whatever else it is. */
export function printedStatus(indicator: PublicIndicator): {
	readonly status: ShownStatus
	readonly tone: Tone
} {
	const status = indicator.override?.status ?? (indicator.wrongWay ? 'wrong-way' : indicator.status)
	return { status, tone: tones[status] }
}

/** What follows the status word: the reason with its distance, or who set it by hand and what was computed. */
export function whyInWords(indicator: PublicIndicator, language: Language, say: Say): string {
	if (indicator.override === null) return reasonInWords(indicator.reason, indicator, language, say)
	const computed = say('computed', { status: say(`status-${indicator.status}`) })
	return `${indicator.override.reason} (${computed})`
}

/** Why a status is what it is, with its distance: `3 efter planens linje (44)`; empty where the word says it all. */
export function reasonInWords(
	reason: Reason | null,
	{ isShare }: { readonly isShare: boolean },
	language: Language,
	say: Say,
): string {
	if (reason === null) return ''
	const write = (value: number) =>
		writeValue(Math.round(value * 10) / 10, isShare ? 'percent' : 'number', language)
	switch (reason.because) {
		case 'nothing-due':
			return reason.nextYear === null ? '' : say('reason-nothing-due', { year: String(reason.nextYear) })
		case 'zero-vision':
			return say('reason-zero-vision', { worse: writeNumber(reason.worseBy, language), by: reason.worseBy })
		case 'worse-than-base':
			return say('reason-worse-than-base', { by: write(reason.by) })
		case 'target-year-passed':
			return say('reason-target-year-passed', { from: write(reason.from) })
		case 'no-base':
			return say('reason-no-base')
		case 'behind-line':
			return say('reason-behind-line', { by: write(reason.by), line: write(reason.line) })
		default:
			return ''
	}
}
