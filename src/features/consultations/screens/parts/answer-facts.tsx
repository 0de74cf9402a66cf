import { useTranslations } from 'use-intl'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { Tone } from '../../../../ui/marks.tsx'
import { DefinitionRows } from '../../../../ui/page.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { Channel, Stance } from '../../rules/consultation.ts'

type Answer = {
	readonly receivedOn: PlainDate
	readonly channel: Channel
	readonly late: boolean
	readonly confirmedBy: string | null
	readonly registryNumber: string | null
	readonly stance: Stance | null
}

/** When and how an answer came, and what it says of the whole in a word. */
export function AnswerFacts({ answer }: { answer: Answer }) {
	const words = useTranslations('consultations.answer')
	const answers = useTranslations('consultations.answers')
	const stances = useTranslations('consultations.stances')
	const channels = useTranslations('consultations.channels')
	const format = useFormat()
	return (
		<DefinitionRows
			rows={[
				{
					label: words('came'),
					value: (
						<>
							{format.dayFull(answer.receivedOn)}, {answers('by', { channel: channels(answer.channel) })}{' '}
							{answer.late ? <Tone kind="warning">{answers('late')}</Tone> : null}
							{answer.confirmedBy === null ? (
								<span className="small quiet"> {answers('unconfirmed')}</span>
							) : null}
						</>
					),
				},
				{ label: words('registry'), value: answer.registryNumber ?? '–' },
				{ label: words('stance'), value: answer.stance === null ? '–' : stances(answer.stance) },
			]}
		/>
	)
}
