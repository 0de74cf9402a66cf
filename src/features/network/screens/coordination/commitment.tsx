import { useTranslations } from 'use-intl'
import { Choice, DateInput, FieldRow, TextInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { useFrame } from '../../../../ui/frame.tsx'
import { Tone } from '../../../../ui/marks.tsx'
import { Disclosure } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import { wasRefused } from '../../../../ui/was-refused.ts'
import type { LetterPage } from '../../queries/coordination/letter-of-intent-page.ts'
import { commitmentStates } from '../../rules/coordination/coordination.ts'
import { CommitmentFields } from './commitment-fields.tsx'
import { intentFor } from './intent.ts'
import { CommitmentStateSaid } from './states-said.tsx'

type Commitment = LetterPage['commitments'][number]
type CommitmentPartProps = { page: LetterPage; commitment: Commitment; outcome: Outcome | undefined }

/** One commitment: whose, by when, how it stands and how it got there. */
export function CommitmentPart({ page, commitment, outcome }: CommitmentPartProps) {
	const words = useTranslations('coordination')
	const format = useFormat()
	const { text, owner, state, told } = commitment
	return (
		<li>
			<b>{text}</b>
			<div>
				{owner}
				<Days commitment={commitment} />
			</div>
			<div>
				<CommitmentStateSaid state={state} />
			</div>
			{told.length === 0 ? null : (
				<ul className="quiet small">
					{told.map((one) => (
						<li key={`${one.toldOn} ${one.state} ${one.note}`}>
							{words('letter.toldOn', {
								...{ day: format.day(one.toldOn, { weekday: false }) },
								state: words(`commitmentStates.${one.state}`),
							})}
							{one.note === '' ? null : `. ${one.note}`}
						</li>
					))}
				</ul>
			)}
			{page.mayKeep ? <CommitmentForms page={page} commitment={commitment} outcome={outcome} /> : null}
		</li>
	)
}

function Days({ commitment: { dueOn, reviewOn, late } }: { commitment: Commitment }) {
	const words = useTranslations('coordination.letter')
	const format = useFormat()
	return (
		<>
			{dueOn === null ? null : (
				<>
					,{' '}
					{late ? (
						<Tone kind="danger">{words('late', { day: format.day(dueOn, { weekday: false }) })}</Tone>
					) : (
						words('due', { day: format.day(dueOn, { weekday: false }) })
					)}
				</>
			)}
			{reviewOn === null ? null : (
				<span className="quiet">
					, {words('commitmentReview', { day: format.day(reviewOn, { weekday: false }) })}
				</span>
			)}
		</>
	)
}

function CommitmentForms({ page, commitment, outcome }: CommitmentPartProps) {
	const words = useTranslations('coordination')
	const { today } = useFrame()
	const tell = intentFor('tellCommitment', commitment.id)
	const change = intentFor('changeCommitment', commitment.id)
	const { text, owner, state, goalId, dueOn, reviewOn } = commitment
	const initial = {
		...{ text, owner },
		...(goalId === null ? {} : { goalId }),
		...(dueOn === null ? {} : { dueOn }),
		...(reviewOn === null ? {} : { reviewOn }),
	}
	return (
		<>
			<Disclosure summary={words('letter.tell')} open={wasRefused(outcome, tell)}>
				<Form name={tell} words="coordination" outcome={outcome} initial={{ state, toldOn: today }}>
					<Choice
						name="state"
						options={commitmentStates.map((value) => ({ value, label: words(`commitmentStates.${value}`) }))}
					/>
					<TextInput name="note" optional />
					<FieldRow>
						<DateInput name="toldOn" />
						<DateInput name="reviewOn" label={words('fields.commitmentReviewOn')} optional />
					</FieldRow>
					<Submit kind="secondary">{words('save')}</Submit>
				</Form>
			</Disclosure>
			<Disclosure summary={words('letter.change')} open={wasRefused(outcome, change)}>
				<Form name={change} words="coordination" outcome={outcome} initial={initial}>
					<CommitmentFields goals={page.goals} parties={page.parties} />
					<Submit kind="secondary">{words('save')}</Submit>
				</Form>
			</Disclosure>
		</>
	)
}
