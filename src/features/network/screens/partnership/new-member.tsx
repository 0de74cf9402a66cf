import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { DateInput, SelectInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { useToday } from '../../../../ui/frame.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { addPartnershipMember } from '../../commands/partnership/add-partnership-member.ts'
import { possibleMembers } from '../../queries/partnership/possible-members.ts'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await possibleMembers(callerOf(context), {}))
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await addPartnershipMember(callerOf(context), posted)
	return answer.is === 'done'
		? done(`/partnership/members/${answer.value.memberId}`, 'partnership.done.memberAdded')
		: settle(answer, posted)
}

/** An organisation of the register becomes a member. */
export default function NewMemberScreen() {
	const { organisations } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('partnership')
	const today = useToday()
	return (
		<>
			<PageHead
				title={words('members.add')}
				crumbs={[{ to: '/partnership', label: words('title') }, { label: words('members.add') }]}
			/>
			{organisations.length === 0 ? (
				<EmptyState title={words('members.noneLeft')} />
			) : (
				<Form name="addPartnershipMember" words="partnership" outcome={outcome} initial={{ since: today }}>
					<SelectInput
						name="networkOrganisationId"
						options={organisations.map(({ id, name, sector }) => ({
							...{ value: id, label: name, group: words(`sectors.${sector}`) },
						}))}
					/>
					<DateInput name="since" />
					<FormActions>
						<Submit>{words('save')}</Submit>
					</FormActions>
				</Form>
			)}
		</>
	)
}
