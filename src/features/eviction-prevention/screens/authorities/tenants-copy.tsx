import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Choice, DateInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { useToday } from '../../../../ui/frame.tsx'
import { ButtonLink } from '../../../../ui/links.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { sendTenantsCopy } from '../../commands/authorities/send-tenants-copy.ts'
import { confirmationDraft } from '../../queries/authorities/confirmation-draft.ts'
import { useCaseName } from '../parts/use-case-name.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await confirmationDraft(callerOf(context), { caseId: params.caseId }))
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await sendTenantsCopy(callerOf(context), { ...posted, caseId: params.caseId })
	if (answer.is !== 'done') return settle(answer, posted)
	return done(`/evictions/${params.caseId}`, 'evictionPrevention.authorities.done.sendTenantsCopy')
}

/** The tenant's copy of what the authority was answered. */
export default function TenantsCopyScreen() {
	const draft = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('evictionPrevention.authorities')
	const cases = useTranslations('evictionPrevention.cases')
	const name = useCaseName()
	const format = useFormat()
	const today = useToday()
	return (
		<>
			<PageHead
				title={words('confirmation.copyTitle')}
				crumbs={[
					{ to: '/evictions', label: cases('worklist.title') },
					{ to: `/evictions/${draft.caseId}`, label: name(draft) },
					{ label: words('confirmation.copyTitle') },
				]}
			/>
			{draft.sent === null || draft.sent.copySentOn !== null ? (
				<EmptyState title={words('refusals.no-copy-owed')} />
			) : (
				<div className="reading stack-16">
					<p>{words('confirmation.copyIntro', { day: format.day(draft.sent.sentOn) })}</p>
					<p>
						<ButtonLink to={`/evictions/${draft.caseId}/confirmation.pdf`}>
							{words('confirmation.pdf')}
						</ButtonLink>
					</p>
					<Form
						name="sendTenantsCopy"
						words="evictionPrevention.authorities"
						outcome={outcome}
						initial={{ copySentOn: today }}
					>
						<DateInput name="copySentOn" />
						<Choice
							name="copyHow"
							options={draft.copyWays.map((value) => ({ value, label: words(`copyHow.${value}`) }))}
						/>
						<FormActions>
							<Submit>{words('confirmation.copySubmit')}</Submit>
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
