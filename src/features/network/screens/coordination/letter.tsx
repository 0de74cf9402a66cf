import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Form, Submit } from '../../../../ui/form.tsx'
import { Columns, Disclosure, Section } from '../../../../ui/page.tsx'
import { callerOf, done, type Outcome, readForm, settle, show } from '../../../../ui/screen.ts'
import { wasRefused } from '../../../../ui/was-refused.ts'
import { addCommitment } from '../../commands/coordination/add-commitment.ts'
import { changeCommitment } from '../../commands/coordination/change-commitment.ts'
import { changeLetterOfIntent } from '../../commands/coordination/change-letter-of-intent.ts'
import { endLetterOfIntent } from '../../commands/coordination/end-letter-of-intent.ts'
import { reviewLetterOfIntent } from '../../commands/coordination/review-letter-of-intent.ts'
import { tellCommitment } from '../../commands/coordination/tell-commitment.ts'
import { type LetterPage, letterOfIntentPage } from '../../queries/coordination/letter-of-intent-page.ts'
import { CommitmentPart } from './commitment.tsx'
import { CommitmentFields } from './commitment-fields.tsx'
import { readIntent } from './intent.ts'
import { LetterAside } from './letter-aside.tsx'
import { LetterHead } from './letter-head.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await letterOfIntentPage(callerOf(context), { letterId: params.letterId }))
}

const acts = {
	changeLetterOfIntent: { act: changeLetterOfIntent, said: 'letterChanged' },
	reviewLetterOfIntent: { act: reviewLetterOfIntent, said: 'letterReviewed' },
	endLetterOfIntent: { act: endLetterOfIntent, said: 'letterEnded' },
	addCommitment: { act: addCommitment, said: 'commitmentAdded' },
	changeCommitment: { act: changeCommitment, said: 'commitmentChanged' },
	tellCommitment: { act: tellCommitment, said: 'commitmentTold' },
} as const

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { intent, id } = readIntent(posted)
	const { act, said } = Object.hasOwn(acts, intent)
		? acts[intent as keyof typeof acts]
		: acts.changeLetterOfIntent
	const answer = await act(callerOf(context), { ...posted, letterId: params.letterId, commitmentId: id })
	return answer.is === 'done'
		? done(`/network/letters/${params.letterId}`, `coordination.done.${said}`)
		: settle<unknown>(answer, posted)
}

/** A letter as its goals, each with what was promised toward it and how that stands. */
export default function LetterScreen() {
	const page = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('coordination.letter')
	const { letter, goals, commitments, mayKeep } = page
	const parts = [
		...goals.map((goal, at) => ({
			...{ id: goal.id, head: words('goal', { number: String(at + 1), text: goal.text }) },
			promised: commitments.filter(({ goalId }) => goalId === goal.id),
		})),
		{ id: 'all', head: words('everyGoal'), promised: commitments.filter(({ goalId }) => goalId === null) },
	]
	return (
		<>
			<LetterHead page={page} />
			<Columns wide="left">
				<div>
					<Section title={words('aim')}>
						<p className="reading">{letter.aim}</p>
					</Section>
					<Section title={words('goals')}>
						<div className="stack-24">
							{parts
								.filter(({ id, promised }) => id !== 'all' || promised.length > 0)
								.map(({ id, head, promised }) => (
									<div key={id} className="stack-8">
										<h3>{head}</h3>
										{promised.length === 0 ? <p className="quiet">{words('noCommitments')}</p> : null}
										<ul className="stack-16">
											{promised.map((one) => (
												<CommitmentPart key={one.id} page={page} commitment={one} outcome={outcome} />
											))}
										</ul>
									</div>
								))}
						</div>
						{mayKeep && letter.state === 'in-force' ? <AddCommitment page={page} outcome={outcome} /> : null}
					</Section>
				</div>
				<LetterAside page={page} outcome={outcome} />
			</Columns>
		</>
	)
}

function AddCommitment({ page, outcome }: { page: LetterPage; outcome: Outcome | undefined }) {
	const words = useTranslations('coordination')
	const open = wasRefused(outcome, 'addCommitment') || page.commitments.length === 0
	return (
		<Disclosure summary={words('letter.addCommitment')} open={open}>
			<Form name="addCommitment" words="coordination" outcome={outcome}>
				<CommitmentFields goals={page.goals} parties={page.parties} />
				<Submit kind="secondary">{words('save')}</Submit>
			</Form>
		</Disclosure>
	)
}
