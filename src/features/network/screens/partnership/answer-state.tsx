import { useTranslations } from 'use-intl'
import { Tone, type ToneKind } from '../../../../ui/marks.tsx'

type State = 'not-begun' | 'writing' | 'approved' | 'late' | 'not-answered'

const tones: Record<State, ToneKind> = {
	'not-begun': 'quiet',
	writing: 'quiet',
	approved: 'success',
	late: 'warning',
	'not-answered': 'quiet',
}

/** How far a member has come with its reflection. */
export function AnswerState({ state }: { state: State }) {
	const words = useTranslations('partnership.answerStates')
	return <Tone kind={tones[state]}>{words(state)}</Tone>
}
