import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { HiddenInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { PageHead, Source } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { answerNoteRemoval } from '../../commands/work/answer-note-removal.ts'
import { noteRemovals } from '../../queries/work/note-removals.ts'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await noteRemovals(callerOf(context), {}))
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await answerNoteRemoval(callerOf(context), posted)
	if (answer.is !== 'done') return settle(answer, posted)
	return done('/settings/evictions/misfiled', 'evictionPrevention.work.done.answerNoteRemoval')
}

type Removal = ReturnType<typeof useLoaderData<typeof loader>>['removals'][number]

/** The registrar's list: what is asked to be taken out of a file, and what was answered. */
export default function NoteRemovalsScreen() {
	const { removals } = useLoaderData<typeof loader>()
	const words = useTranslations('evictionPrevention.work.journal.removals')
	const settings = useTranslations('evictionPrevention.work.settings')
	const format = useFormat()
	return (
		<>
			<PageHead
				title={words('title')}
				crumbs={[
					{ to: '/settings', label: settings('crumb') },
					{ to: '/settings/evictions', label: settings('title') },
					{ label: words('title') },
				]}
			/>
			{removals.length === 0 ? (
				<EmptyState title={words('none')} />
			) : (
				<DataTable
					caption={words('title')}
					rows={removals}
					rowKey={(removal) => removal.id}
					columns={[
						{
							key: 'which',
							head: words('which'),
							fold: 'title',
							cell: (removal) =>
								words('whichOne', {
									caseNumber: removal.caseNumber,
									number: String(removal.noteNumber),
								}),
						},
						{
							key: 'asked',
							head: words('asked'),
							cell: (removal) => [format.day(removal.askedOn), removal.askedBy].filter(Boolean).join(', '),
						},
						{ key: 'reason', head: words('reason'), cell: (removal) => removal.reason },
						{ key: 'answer', head: words('answer'), cell: (removal) => <Answer removal={removal} /> },
					]}
				/>
			)}
			<Source>{words('note')}</Source>
		</>
	)
}

function Answer({ removal }: { removal: Removal }) {
	const words = useTranslations('evictionPrevention.work.journal.removals')
	const outcome = useActionData<typeof action>()
	const format = useFormat()
	if (removal.answer !== null && removal.answeredOn !== null) {
		const said = [words(`answers.${removal.answer}`), format.day(removal.answeredOn), removal.answeredBy]
		return said.filter(Boolean).join(', ')
	}
	const own = outcome !== undefined && !outcome.ok && outcome.values.removalId === removal.id
	return (
		<Form name="answerNoteRemoval" words="evictionPrevention.work" outcome={own ? outcome : undefined} inline>
			<HiddenInput name="removalId" value={removal.id} />
			<Submit kind="secondary" name="answer" value="taken-out">
				{words('takeOut')}
			</Submit>
			<Submit kind="quiet" name="answer" value="kept">
				{words('keep')}
			</Submit>
		</Form>
	)
}
