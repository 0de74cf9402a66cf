import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { LongText } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { ButtonLink } from '../../../../ui/links.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { askNoteRemoval } from '../../commands/work/ask-note-removal.ts'
import { journalNotes } from '../../queries/work/journal-notes.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const { caseId, notes } = show(await journalNotes(callerOf(context), { caseId: params.caseId }))
	const note = notes.find(({ id }) => id === params.noteId)
	if (note === undefined || note.number === null) throw data(null, { status: 404 })
	return { caseId, number: note.number }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await askNoteRemoval(callerOf(context), { ...posted, noteId: params.noteId })
	if (answer.is !== 'done') return settle(answer, posted)
	return done(`/evictions/${params.caseId}/journal`, 'evictionPrevention.work.done.askNoteRemoval')
}

/** A note lies in the wrong file: the registrar is asked, with a reason that names nobody. */
export default function MisfiledNoteScreen() {
	const { caseId, number } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('evictionPrevention.work.journal')
	const forms = useTranslations('evictionPrevention.cases')
	const back = `/evictions/${caseId}/journal`
	return (
		<>
			<PageHead
				title={words('misfiledTitle')}
				crumbs={[{ to: back, label: words('title') }, { label: words('number', { number: String(number) }) }]}
			/>
			<div className="reading stack-16">
				<p>{words('misfiledIntro')}</p>
				<Form name="askNoteRemoval" words="evictionPrevention.work" outcome={outcome}>
					<LongText name="reason" rows={3} />
					<FormActions>
						<Submit>{words('misfiledSubmit')}</Submit>
						<ButtonLink to={back} kind="quiet">
							{forms('step.cancel')}
						</ButtonLink>
					</FormActions>
				</Form>
			</div>
		</>
	)
}
