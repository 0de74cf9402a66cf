import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { DateInput, FieldRow, HiddenInput, LongText, TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { useToday } from '../../../../ui/frame.tsx'
import { ButtonLink } from '../../../../ui/links.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { discardJournalDraft } from '../../commands/work/discard-journal-draft.ts'
import { writeJournalNote } from '../../commands/work/write-journal-note.ts'
import { journalNotes } from '../../queries/work/journal-notes.ts'
import { noteKinds } from '../../rules/work/journal.ts'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const { caseId, notes } = show(await journalNotes(callerOf(context), { caseId: params.caseId }))
	const search = new URL(request.url).searchParams
	const asked = search.get('note')
	const draft = notes.find(({ id, signed }) => id === asked && !signed) ?? null
	if (asked !== null && draft === null) throw data(null, { status: 404 })
	const aboutId = draft?.aboutId ?? search.get('about')
	const about = notes.find(({ id }) => id === aboutId) ?? null
	const kind = draft?.kind ?? noteKinds.find((one) => one === search.get('kind')) ?? 'note'
	return { caseId, draft, about, kind: about === null ? ('note' as const) : kind }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { caseId } = params
	const to = `/evictions/${caseId}/journal`
	if (posted.intent === 'discardJournalDraft') {
		const answer = await discardJournalDraft(callerOf(context), posted)
		if (answer.is !== 'done') return settle<unknown>(answer, posted)
		return done(to, 'evictionPrevention.work.done.discardJournalDraft')
	}
	const answer = await writeJournalNote(callerOf(context), { ...posted, caseId })
	if (answer.is !== 'done') return settle<unknown>(answer, posted)
	const said = answer.value.number === null ? 'writeJournalNote' : 'signed'
	return done(to, `evictionPrevention.work.done.${said}`)
}

/** A note, a correction or what the person says is wrong: kept as a draft, or signed and locked. */
export default function JournalNoteScreen() {
	const { caseId, draft, about, kind } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('evictionPrevention.work.journal')
	const forms = useTranslations('evictionPrevention.cases')
	const today = useToday()
	const back = `/evictions/${caseId}/journal`
	const title = kind === 'note' ? words('writeTitle') : words(`kinds.${kind}`)
	const initial =
		draft === null
			? { eventOn: today }
			: {
					eventOn: draft.eventOn,
					...(draft.eventAt === null ? {} : { eventAt: draft.eventAt }),
					text: draft.text ?? '',
				}
	return (
		<>
			<PageHead title={title} crumbs={[{ to: back, label: words('title') }, { label: title }]} />
			<div className="reading stack-16">
				<p>{kind === 'person-disagrees' ? words('disagreesIntro') : words('intro')}</p>
				{about === null || about.number === null ? null : (
					<blockquote className="quiet">
						{words('number', { number: String(about.number) })}. {about.text}
					</blockquote>
				)}
				<Form name="writeJournalNote" words="evictionPrevention.work" outcome={outcome} initial={initial}>
					<HiddenInput name="kind" value={kind} />
					{draft === null ? null : <HiddenInput name="noteId" value={draft.id} />}
					{about === null ? null : <HiddenInput name="aboutId" value={about.id} />}
					<FieldRow>
						<DateInput name="eventOn" />
						<TextInput name="eventAt" width="short" optional />
					</FieldRow>
					<LongText name="text" rows={10} />
					<FormActions>
						<Submit name="sign" value="yes">
							{words('sign')}
						</Submit>
						<Submit kind="secondary" name="sign" value="no">
							{words('save')}
						</Submit>
						<ButtonLink to={back} kind="quiet">
							{forms('step.cancel')}
						</ButtonLink>
					</FormActions>
				</Form>
				{draft === null ? null : (
					<Form name="discardJournalDraft" words="evictionPrevention.work" outcome={outcome} inline>
						<HiddenInput name="noteId" value={draft.id} />
						<Submit kind="quiet">{words('discard')}</Submit>
					</Form>
				)}
			</div>
		</>
	)
}
