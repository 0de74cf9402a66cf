import { useTranslations } from 'use-intl'
import { findWord, useLooseWords } from '../../../../ui/loose-words.ts'
import type { Outcome } from '../../../../ui/screen.ts'
import { RefusalBox } from '../../../../ui/states.tsx'

const taps: readonly unknown[] = [
	'comeTonight',
	'leaveTonight',
	'takeBackArrival',
	'takeBackDeparture',
	'takeBackTurnedAway',
	'cancelStay',
	'walkIn',
]

/** Why a tap did nothing: rows have no form of their own to say it in. */
export function TapRefused({ outcome }: { outcome: Outcome | undefined }) {
	const words = useTranslations('ui.form')
	const loose = useLooseWords()
	if (outcome === undefined || outcome.ok || !taps.includes(outcome.values.intent)) return null
	const because = outcome.refusal?.because
	const free = outcome.refusal !== null && 'free' in outcome.refusal ? Number(outcome.refusal.free) : 0
	const said =
		because === undefined
			? outcome.faults.map(({ problem }) =>
					findWord(loose, [`tonight.faults.${problem}`, `faults.${problem}`]),
				)
			: [
					findWord(loose, [`tonight.refusals.${because}`, `refusals.${because}`], {
						free,
						sleeps: 1,
						people: 1,
					}),
				]
	return <RefusalBox title={words('refused')} items={said.map((text) => ({ text: text ?? because ?? '' }))} />
}
