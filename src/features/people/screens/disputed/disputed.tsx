import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { DateInput, HiddenInput, LongText, SelectInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { useFrame } from '../../../../ui/frame.tsx'
import { Disclosure, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { wasRefused } from '../../../../ui/was-refused.ts'
import { answerDisputed } from '../../commands/answer-disputed.ts'
import { noteDisputed } from '../../commands/note-disputed.ts'
import { disputedRecords } from '../../queries/disputed-records.ts'
import { personCard } from '../../queries/person-card.ts'
import { disputeAnswers, disputedKinds, disputers } from '../../rules/disputed.ts'
import { DisputedNote } from './disputed-note.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const { personId } = params
	show(await personCard(caller, { personId }))
	return { ...show(await disputedRecords(caller, { personId })), personId: personId ?? '' }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const caller = callerOf(context)
	const back = (said: string) => done(`/people/${params.personId}/disputed`, `disputed.done.${said}`)
	if (posted.intent === 'answerDisputed') {
		const answer = await answerDisputed(caller, posted)
		return answer.is === 'done' ? back('answered') : settle(answer, posted)
	}
	const answer = await noteDisputed(caller, { ...posted, personId: params.personId })
	return answer.is === 'done' ? back('noted') : settle(answer, posted)
}

/** What the person says is wrong, each with its answer. */
export default function DisputedScreen() {
	const { notes, personId } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('disputed')
	const { today } = useFrame()
	return (
		<>
			<PageHead title={words('title')} crumbs={[{ to: `/people/${personId}`, label: words('person') }]} />
			<div className="stack-16">
				<p className="reading quiet">{words('lead')}</p>
				{notes.length === 0 ? <p>{words('none')}</p> : null}
			</div>
			{notes.map((note) => (
				<Section
					key={note.id}
					title={words('row', { about: words(`kinds.${note.about as 'case'}`), where: note.whereItStands })}
				>
					<DisputedNote note={note} />
					{note.answer === null ? (
						<Disclosure
							summary={words('answer')}
							open={
								wasRefused(outcome, 'answerDisputed') &&
								outcome?.ok === false &&
								outcome.values.noteId === note.id
							}
						>
							<Form name="answerDisputed" words="disputed" outcome={outcome}>
								<HiddenInput name="noteId" value={note.id} />
								<SelectInput
									name="answer"
									width="medium"
									options={disputeAnswers.map((value) => ({ value, label: words(`answers.${value}`) }))}
								/>
								<LongText name="answerWords" rows={3} />
								<Submit kind="secondary">{words('save')}</Submit>
							</Form>
						</Disclosure>
					) : null}
				</Section>
			))}
			<Section title={words('note')}>
				<Form name="noteDisputed" words="disputed" outcome={outcome} initial={{ saidOn: today }}>
					<SelectInput
						name="about"
						width="medium"
						options={disputedKinds.map((value) => ({ value, label: words(`kinds.${value}`) }))}
					/>
					<TextInput name="whereItStands" />
					<LongText name="said" />
					<SelectInput
						name="saidBy"
						width="medium"
						options={disputers.map((value) => ({ value, label: words(`whom.${value}`) }))}
					/>
					<DateInput name="saidOn" />
					<Submit>{words('note')}</Submit>
				</Form>
			</Section>
		</>
	)
}
