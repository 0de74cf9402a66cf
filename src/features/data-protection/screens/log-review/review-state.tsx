import { useTranslations } from 'use-intl'
import { Tone } from '../../../../ui/marks.tsx'
import type { ReviewState as State } from '../../rules/log-review/period.ts'

const tones = { 'to-answer': 'quiet', overdue: 'warning', done: 'success' } as const

export function ReviewState({ state }: { state: State }) {
	const words = useTranslations('logReview.states')
	return <Tone kind={tones[state]}>{words(state)}</Tone>
}
