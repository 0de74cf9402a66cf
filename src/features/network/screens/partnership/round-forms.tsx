import { useTranslations } from 'use-intl'
import { HiddenInput, LongText, TextInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { Disclosure } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { wasRefused } from '../../../../ui/was-refused.ts'
import type { ReflectionsOfRound } from '../../queries/partnership/reflections-of-round.ts'
import { RoundFields } from './round-fields.tsx'

type FormsProps = { round: ReflectionsOfRound['round']; outcome: Outcome | undefined }

/** What the secretariat does next with a round: asks and opens it, or closes it. */
export function RoundForms({ round, outcome }: FormsProps) {
	const words = useTranslations('partnership')
	const { title, year, lead, dueOn, state } = round
	const planned = state === 'planned'
	return (
		<div className="section stack-8">
			{planned ? (
				<>
					<Disclosure
						summary={words('round.addQuestion')}
						open={outcome === undefined || wasRefused(outcome, 'askReflectionQuestion')}
					>
						<Form name="askReflectionQuestion" words="partnership" outcome={outcome}>
							<TextInput name="question" />
							<LongText name="guidance" rows={2} optional />
							<Submit kind="secondary">{words('round.addQuestion')}</Submit>
						</Form>
					</Disclosure>
					<Disclosure summary={words('round.open')} open={wasRefused(outcome, 'openReflectionRound')}>
						<Form name="openReflectionRound" words="partnership" outcome={outcome}>
							<p className="reading">{words('round.openText')}</p>
							<Submit>{words('round.open')}</Submit>
						</Form>
					</Disclosure>
				</>
			) : (
				<Disclosure summary={words('round.close')} open={wasRefused(outcome, 'closeReflectionRound')}>
					<Form name="closeReflectionRound" words="partnership" outcome={outcome}>
						<p className="reading">{words('round.closeText')}</p>
						<Submit kind="danger">{words('round.close')}</Submit>
					</Form>
				</Disclosure>
			)}
			<Disclosure summary={words('round.change')} open={wasRefused(outcome, 'changeReflectionRound')}>
				<Form
					name="changeReflectionRound"
					words="partnership"
					outcome={outcome}
					initial={{ title, year: String(year), lead, dueOn }}
				>
					<RoundFields />
					<Submit kind="secondary">{words('save')}</Submit>
				</Form>
			</Disclosure>
		</div>
	)
}

type DropProps = { questionId: string; number: number; outcome: Outcome | undefined }

export function DropQuestion({ questionId, number, outcome }: DropProps) {
	const words = useTranslations('partnership.round')
	return (
		<Form name={`dropReflectionQuestion-${questionId}`} words="partnership" outcome={outcome} inline>
			<HiddenInput name="questionId" value={questionId} />
			<Submit kind="quiet">
				{words('dropQuestion')}{' '}
				<span className="unseen">{words('dropQuestionOf', { number: String(number) })}</span>
			</Submit>
		</Form>
	)
}
