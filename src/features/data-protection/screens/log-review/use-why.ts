import { useTranslations } from 'use-intl'
import type { Reason } from '../../rules/log-review/draw.ts'

/** Why a reading is looked at, in words: matters are those of the unit, or of the whole committee where there is none. */
export function useWhy(ofUnit: boolean): (why: readonly Reason[]) => string {
	const words = useTranslations('logReview.why')
	return (why) =>
		why.map((reason) => words(reason === 'no-case' && !ofUnit ? 'no-case-of-committee' : reason)).join(' · ')
}
