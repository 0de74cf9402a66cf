import { useTranslations } from 'use-intl'
import type { PlainDate } from '../foundation/plain-date.ts'
import { findWord, useLooseWords } from './loose-words.ts'
import { useFormat } from './use-format.ts'

/** How a field of two records agrees; `bits` is how much that speaks for one person, negative when against. */
export type Reason = { readonly field: string; readonly level: string; readonly bits: number }

// Half of all people share their sex: what says so little is not told, nor more than one takes in at a glance.
const telling = 1.5
const mostTold = 5

/** Why two records may be one person, as sentences. */
export function useSamePerson() {
	const words = useTranslations('ui.samePerson')
	const loose = useLooseWords()
	const format = useFormat()
	const partOf = ({ field, level }: Reason) => findWord(loose, [`ui.samePerson.reasons.${field}.${level}`])
	const joined = (reasons: readonly Reason[]) => reasons.flatMap((reason) => partOf(reason) ?? []).join(', ')
	return {
		why: (reasons: readonly Reason[]) => {
			const speaksFor = joined(reasons.filter((reason) => reason.bits >= telling).slice(0, mostTold))
			const against = joined(reasons.filter((reason) => reason.bits <= -telling))
			if (speaksFor === '') return words('none')
			return capital(against === '' ? speaksFor : words('but', { for: speaksFor, against }))
		},
		howLikely: (probability: number) =>
			words(`likely.${probability >= 0.95 ? 'certain' : probability >= 0.5 ? 'probable' : 'possible'}`),
		born: ({ bornOn, bornAbout = null }: { bornOn: PlainDate | null; bornAbout?: number | null }) => {
			if (bornOn !== null) return words('born', { day: format.dayFull(bornOn) })
			return bornAbout === null ? words('bornUnknown') : words('bornAbout', { year: String(bornAbout) })
		},
	}
}

function capital(sentence: string): string {
	return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
