import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { HiddenInput, LongText } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { OwnWords } from '../../../../ui/own-words.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { DraftEdge, VersionBanner } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { approveReflection } from '../../commands/partnership/approve-reflection.ts'
import { reopenReflection } from '../../commands/partnership/reopen-reflection.ts'
import { stateDissent } from '../../commands/partnership/state-dissent.ts'
import { takeBackDissent } from '../../commands/partnership/take-back-dissent.ts'
import { writeReflection } from '../../commands/partnership/write-reflection.ts'
import { type OwnReflection, ownReflection } from '../../queries/partnership/own-reflection.ts'
import { OwnDissents } from './own-dissents.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await ownReflection(callerOf(context), { roundId: params.roundId }))
}

const commands = {
	writeReflection: { run: writeReflection, said: 'draftSaved' },
	approveReflection: { run: approveReflection, said: 'approved' },
	reopenReflection: { run: reopenReflection, said: 'reopened' },
	stateDissent: { run: stateDissent, said: 'dissentStated' },
	takeBackDissent: { run: takeBackDissent, said: 'dissentTakenBack' },
} as const

/** One form, two ways to send it: the draft is kept, or the words are approved as they stand. */
const intentOf = ({ intent, then }: { readonly intent?: unknown; readonly then?: unknown }) =>
	then === 'approve' ? 'approveReflection' : (String(intent).split('-')[0] ?? '')

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { run, said } = commands[intentOf(posted) as keyof typeof commands] ?? commands.writeReflection
	const answer = await run(callerOf(context), { ...posted, roundId: params.roundId })
	return answer.is === 'done'
		? done(`/partnership/rounds/${params.roundId}/own`, `partnership.done.${said}`)
		: settle(answer, posted)
}

/** The member's own page: its words to each question until it approves them, and where it sees things otherwise. */
export default function OwnReflectionScreen() {
	const page = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('partnership')
	const { round, member, approvedOn, questions } = page
	const open = round.state === 'open' || round.state === 'overdue'
	const title = words('own.title', { member })
	return (
		<>
			<PageHead
				title={title}
				crumbs={[
					{ to: '/partnership/rounds', label: words('rounds.title') },
					{ to: `/partnership/rounds/${round.id}`, label: round.title },
					{ label: words('round.readOwn') },
				]}
				kicker={words('round.year', { year: String(round.year) })}
			/>
			<Standing page={page} />
			{round.lead === '' ? null : (
				<div className="section">
					<p className="reading">{round.lead}</p>
				</div>
			)}
			{open && approvedOn === null ? (
				<DraftEdge>
					<Form
						name="writeReflection"
						words="partnership"
						outcome={outcome}
						initial={{ words: questions.map(({ id, body }) => ({ questionId: id, body })) }}
					>
						{questions.map(({ id, position, question, guidance }, at) => (
							<div key={id}>
								<HiddenInput name={`words.${at}.questionId`} value={id} />
								<LongText
									name={`words.${at}.body`}
									label={`${position}. ${question}`}
									rows={6}
									optional
									{...(guidance === '' ? {} : { hint: guidance })}
								/>
							</div>
						))}
						<p className="reading quiet">{words('own.approveText')}</p>
						<FormActions>
							<Submit name="then" value="approve">
								{words('own.approve')}
							</Submit>
							<Submit kind="secondary" name="then" value="keep">
								{words('own.saveDraft')}
							</Submit>
						</FormActions>
					</Form>
				</DraftEdge>
			) : (
				<Written page={page} />
			)}
			{open && approvedOn !== null ? (
				<Form name="reopenReflection" words="partnership" outcome={outcome}>
					<p className="reading quiet">{words('own.reopenText')}</p>
					<FormActions>
						<Submit kind="secondary">{words('own.reopen')}</Submit>
					</FormActions>
				</Form>
			) : null}
			<OwnDissents page={page} open={open} outcome={outcome} />
		</>
	)
}

/** Whose eyes the words are for now. */
function Standing({ page: { round, state, approvedOn } }: { page: OwnReflection }) {
	const words = useTranslations('partnership.own')
	const format = useFormat()
	const due = format.dayFull(round.dueOn)
	if (approvedOn !== null) {
		return (
			<VersionBanner kind={round.state === 'closed' ? 'past' : 'in-force'}>
				{words(state === 'late' ? 'late' : 'approved', { day: format.dayFull(approvedOn), due })}{' '}
				{round.state === 'closed' ? words('closed') : null}
			</VersionBanner>
		)
	}
	if (round.state === 'closed') return <VersionBanner kind="past">{words('closedDraft')}</VersionBanner>
	return (
		<VersionBanner kind="draft">
			{state === 'not-begun' ? words('notBegun', { due }) : words('draft')}{' '}
			{round.state === 'overdue' ? words('overdue', { due }) : null}
		</VersionBanner>
	)
}

function Written({ page: { questions } }: { page: OwnReflection }) {
	const words = useTranslations('partnership.own')
	return questions.map(({ id, position, question, body }) => (
		<Section key={id} title={`${position}. ${question}`}>
			{body === '' ? (
				<p className="quiet">{words('nothing')}</p>
			) : (
				<div className="reading">
					<OwnWords small>{body}</OwnWords>
				</div>
			)}
		</Section>
	))
}
