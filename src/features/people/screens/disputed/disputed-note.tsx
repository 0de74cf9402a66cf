import { useTranslations } from 'use-intl'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { Tone } from '../../../../ui/marks.tsx'
import { OwnWords } from '../../../../ui/own-words.tsx'
import { useFormat } from '../../../../ui/use-format.ts'

type Note = {
	readonly said: string
	readonly saidBy: string
	readonly saidOn: PlainDate
	readonly notedBy: string
	readonly answer: string | null
	readonly answerWords: string
	readonly answeredOn: PlainDate | null
}

/** What the person said, letter by letter, and what was answered. */
export function DisputedNote({ note }: { note: Note }) {
	const words = useTranslations('disputed')
	const format = useFormat()
	const { said, saidBy, saidOn, notedBy, answer, answerWords, answeredOn } = note
	return (
		<div className="stack-8">
			<OwnWords>{said}</OwnWords>
			<p className="quiet small">
				{words('said', { who: words(`whom.${saidBy as 'person'}`), day: format.day(saidOn) })}.{' '}
				{words('notedBy', { who: notedBy })}.
			</p>
			{answer === null || answeredOn === null ? (
				<Tone kind="warning">{words('waits')}</Tone>
			) : (
				<p>
					<strong>
						{words('answered', {
							answer: words(`answers.${answer as 'stands'}`),
							day: format.day(answeredOn),
						})}
					</strong>{' '}
					{answerWords}
				</p>
			)}
		</div>
	)
}
