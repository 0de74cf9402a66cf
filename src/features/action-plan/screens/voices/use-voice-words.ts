import { useTranslations } from 'use-intl'
import type { Option } from '../../../../ui/options.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { ToldJoin, ToldVoice } from '../../queries/voices/told-voice.ts'
import type { AboutChoice } from '../../queries/voices/voice-choices.ts'

type Period = { readonly year: number; readonly period: string }

/** From whom and when: `Brukarrådet boende, 4 maj 2026`. */
export function useFrom() {
	const words = useTranslations('voices')
	const format = useFormat()
	return ({ kind, council, saidOn }: Pick<ToldVoice, 'kind' | 'council' | 'saidOn'>) =>
		words('from', { who: council ?? words(`kinds.${kind}`), day: format.dayFull(saidOn) })
}

export function useRoundName() {
	const words = useTranslations('voices.periods')
	return ({ year, period }: Period) => words(period as 'year', { year: String(year) })
}

/** What a voice is joined to, in the plan's words. */
export function useJoinText() {
	const words = useTranslations('voices')
	const round = useRoundName()
	return (join: ToldJoin) => {
		if (join.part === 'plan') return words('parts.plan')
		if (join.part === 'round')
			return join.round === null ? '' : words('choices.round', { period: round(join.round) })
		return join.text ?? words('voice.partGone')
	}
}

/** What a voice can be joined to, each plan's under its title. */
export function useAboutOptions() {
	const words = useTranslations('voices.choices')
	const round = useRoundName()
	return (choices: readonly AboutChoice[]): Option[] =>
		choices.map((choice) => ({
			value: choice.value,
			group: choice.plan,
			label:
				choice.round !== null
					? words('round', { period: round(choice.round) })
					: choice.part === 'plan'
						? words('plan')
						: words(choice.part as 'goal', { text: shortened(choice.text) }),
		}))
}

const longest = 90
const shortened = (text: string) =>
	text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text
