import { type ActionFunctionArgs, useActionData, useOutletContext } from 'react-router'
import { useTranslations } from 'use-intl'
import { TextInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { ButtonLink } from '../../../../ui/links.tsx'
import { Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle } from '../../../../ui/screen.ts'
import { Callout } from '../../../../ui/states.tsx'
import { recordOtherSystemNumber } from '../../commands/work/record-other-system-number.ts'
import { JournalNote } from './journal-entry.tsx'
import type { CaseJournal } from './work-types.ts'

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { caseId } = params
	const answer = await recordOtherSystemNumber(callerOf(context), { ...posted, caseId })
	if (answer.is !== 'done') return settle(answer, posted)
	return done(`/evictions/${caseId}/journal`, 'evictionPrevention.work.done.recordOtherSystemNumber')
}

/** The journal, newest first; where the file is kept elsewhere it goes out in one press. */
export default function CaseJournalScreen() {
	const journal = useOutletContext<CaseJournal>()
	const words = useTranslations('evictionPrevention.work.journal')
	const to = `/evictions/${journal.caseId}/journal`
	const signed = journal.notes.some((note) => note.signed) && !journal.textHidden
	return (
		<Section
			title={words('title')}
			aside={
				<span className="row-wrap">
					{signed ? (
						<>
							<ButtonLink to={`${to}.txt`} kind="quiet" file>
								{words('text')}
							</ButtonLink>
							<ButtonLink to={`${to}.pdf`} kind="quiet" file>
								{words('pdf')}
							</ButtonLink>
						</>
					) : null}
					<ButtonLink to={`${to}/write`}>{words('write')}</ButtonLink>
				</span>
			}
		>
			{journal.kept === 'beside' ? <Beside /> : null}
			{journal.notes.length === 0 ? <p className="quiet">{words('none')}</p> : null}
			<div className="reading stack-24">
				{journal.notes.map((note) => (
					<JournalNote key={note.id} note={note} to={to} />
				))}
			</div>
		</Section>
	)
}

function Beside() {
	const { otherSystem, otherSystemNumber } = useOutletContext<CaseJournal>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('evictionPrevention.work.journal')
	return (
		<Callout
			kind={otherSystemNumber === null ? 'warning' : 'info'}
			title={words('besides.title', { system: otherSystem ?? '' })}
		>
			<p>
				{otherSystemNumber === null
					? words('besides.missing')
					: words('besides.number', { number: otherSystemNumber })}{' '}
				{words('besides.how')}
			</p>
			{otherSystemNumber === null ? (
				<Form name="recordOtherSystemNumber" words="evictionPrevention.work" outcome={outcome} inline>
					<TextInput name="otherSystemNumber" width="medium" />
					<Submit kind="secondary">{words('besides.save')}</Submit>
				</Form>
			) : null}
		</Callout>
	)
}
