import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import {
	Choice,
	DateInput,
	FieldGroup,
	FieldRow,
	FileInput,
	LongText,
	SelectInput,
	TextInput,
} from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { useToday } from '../../../../ui/frame.tsx'
import { ButtonLink } from '../../../../ui/links.tsx'
import { Unverified } from '../../../../ui/marks.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { Callout, EmptyState } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { confirmToAuthority } from '../../commands/authorities/confirm-to-authority.ts'
import { confirmationDraft } from '../../queries/authorities/confirmation-draft.ts'
import { sentHow } from '../../rules/authorities/confirmation.ts'
import { useCaseName } from '../parts/use-case-name.ts'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const responsibleId = new URL(request.url).searchParams.get('responsibleId') ?? undefined
	return show(await confirmationDraft(callerOf(context), { caseId: params.caseId, responsibleId }))
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { proofFile: file, ...rest } = posted
	const proofFile =
		file instanceof File ? { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } : undefined
	const answer = await confirmToAuthority(callerOf(context), {
		...rest,
		...(proofFile === undefined ? {} : { proofFile }),
		caseId: params.caseId,
	})
	if (answer.is !== 'done') return settle(answer, posted)
	return done(`/evictions/${params.caseId}`, 'evictionPrevention.authorities.done.confirmToAuthority')
}

/** The draft with the officer's name, how it was sent and the proof; loud when the day is running out. */
export default function ConfirmScreen() {
	const draft = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('evictionPrevention.authorities')
	const cases = useTranslations('evictionPrevention.cases')
	const name = useCaseName()
	const format = useFormat()
	const today = useToday()
	const { alarm, toldOn } = draft
	return (
		<>
			<PageHead
				title={words('confirmation.title')}
				crumbs={[
					{ to: '/evictions', label: cases('worklist.title') },
					{ to: `/evictions/${draft.caseId}`, label: name(draft) },
					{ label: words('confirmation.crumb') },
				]}
				state={words('confirmation.intro')}
			/>
			{alarm === null || toldOn === null ? (
				<EmptyState title={words('confirmation.nothing')} />
			) : (
				<div className="reading stack-24">
					<Callout
						kind={alarm === 'same-day' ? 'info' : 'warning'}
						title={words(`confirmation.alarms.${alarm}`, { day: format.day(toldOn) })}
					>
						<p>
							<Unverified /> {words('confirmation.why')}
						</p>
					</Callout>
					<SignedBy draft={draft} />
					<Form
						name="confirmToAuthority"
						words="evictionPrevention.authorities"
						outcome={outcome}
						upload
						initial={{
							letter: draft.letter,
							sentOn: today,
							...(draft.responsibleId === null ? {} : { responsibleId: draft.responsibleId }),
						}}
					>
						<input type="hidden" name="responsibleId" value={draft.responsibleId ?? ''} />
						<LongText name="letter" rows={12} />
						<p>
							<ButtonLink
								to={`/evictions/${draft.caseId}/confirmation.pdf?responsibleId=${draft.responsibleId ?? ''}`}
								kind="quiet"
							>
								{words('confirmation.pdf')}
							</ButtonLink>
						</p>
						<FieldGroup legend={words('confirmation.proof')}>
							<FieldRow>
								<DateInput name="sentOn" />
								<SelectInput
									name="sentHow"
									width="medium"
									options={sentHow.map((value) => ({ value, label: words(`sentHow.${value}`) }))}
								/>
							</FieldRow>
							<TextInput name="proof" optional />
							<FileInput name="proofFile" optional />
						</FieldGroup>
						<TenantsCopy draft={draft} />
						<FormActions>
							<Submit>{words('confirmation.submit')}</Submit>
							<ButtonLink to={`/evictions/${draft.caseId}`} kind="quiet">
								{cases('step.cancel')}
							</ButtonLink>
						</FormActions>
					</Form>
				</div>
			)}
		</>
	)
}

type Draft = ReturnType<typeof useLoaderData<typeof loader>>

/** Another name writes the draft anew: a plain form, so that it works without script. */
function SignedBy({ draft }: { draft: Draft }) {
	const words = useTranslations('evictionPrevention.authorities')
	return (
		<Form
			name="sign"
			method="get"
			words="evictionPrevention.authorities"
			initial={draft.responsibleId === null ? {} : { responsibleId: draft.responsibleId }}
			inline
		>
			<SelectInput
				name="responsibleId"
				options={draft.colleagues.map(({ id, name, title }) => ({ value: id, label: `${name}, ${title}` }))}
			/>
			<Submit kind="secondary">{words('confirmation.changeOfficer')}</Submit>
		</Form>
	)
}

function TenantsCopy({ draft }: { draft: Draft }) {
	const words = useTranslations('evictionPrevention.authorities')
	if (draft.copyByOthers) return <p>{words('confirmation.copyOthers')}</p>
	return (
		<FieldGroup
			legend={words('confirmation.copy')}
			{...(draft.protected ? { hint: words('confirmation.copyHidden') } : {})}
		>
			<Choice
				name="copyHow"
				optional
				options={draft.copyWays.map((value) => ({ value, label: words(`copyHow.${value}`) }))}
			/>
		</FieldGroup>
	)
}
