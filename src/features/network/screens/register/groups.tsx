import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Form, Submit } from '../../../../ui/form.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { Disclosure, PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { wasRefused } from '../../../../ui/was-refused.ts'
import { addPlaceGroup } from '../../commands/register/add-place-group.ts'
import { groupList } from '../../queries/register/group-list.ts'
import { GroupFields } from './group-fields.tsx'
import { RegisterTabs } from './register-tabs.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await groupList(callerOf(context), {}))
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await addPlaceGroup(callerOf(context), posted)
	return answer.is === 'done'
		? done(`/network/register/groups/${answer.value.groupId}`, 'register.done.added')
		: settle(answer, posted)
}

/** The groups in which municipalities are compared. */
export default function GroupsScreen() {
	const { groups, mayKeep } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('register')
	return (
		<>
			<PageHead
				title={words('groups.title')}
				crumbs={[{ to: '/network/register', label: words('title') }]}
				state={words('groups.lead')}
			/>
			<RegisterTabs />
			{groups.length === 0 ? (
				<EmptyState title={words('groups.empty')}>{words('groups.emptyText')}</EmptyState>
			) : (
				<DataTable
					caption={words('groups.title')}
					rows={groups}
					rowKey={(one) => one.id}
					columns={[
						{
							key: 'name',
							head: words('groups.columns.name'),
							width: '35%',
							cell: ({ id, name }) => <TextLink to={`/network/register/groups/${id}`}>{name}</TextLink>,
						},
						{
							key: 'criterion',
							head: words('groups.columns.criterion'),
							fold: 'plain',
							cell: ({ criterion }) => criterion,
						},
						{
							key: 'members',
							head: words('groups.columns.members'),
							align: 'right',
							cell: ({ members }) => members,
						},
					]}
				/>
			)}
			{mayKeep ? (
				<div className="section">
					<Disclosure
						summary={words('groups.add')}
						open={groups.length === 0 || wasRefused(outcome, 'addPlaceGroup')}
					>
						<Form name="addPlaceGroup" words="register" outcome={outcome}>
							<GroupFields />
							<Submit>{words('groups.save')}</Submit>
						</Form>
					</Disclosure>
				</div>
			) : null}
		</>
	)
}
