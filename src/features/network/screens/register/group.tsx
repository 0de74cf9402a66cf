import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Form, Submit } from '../../../../ui/form.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { Disclosure, PageHead, Section, Source } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { wasRefused } from '../../../../ui/was-refused.ts'
import { changePlaceGroup } from '../../commands/register/change-place-group.ts'
import { dropPlaceGroup } from '../../commands/register/drop-place-group.ts'
import { groupPage } from '../../queries/register/group-page.ts'
import { GroupFields } from './group-fields.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await groupPage(callerOf(context), { groupId: params.groupId }))
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const given = { ...posted, groupId: params.groupId }
	if (posted.intent === 'dropPlaceGroup') {
		const answer = await dropPlaceGroup(callerOf(context), given)
		return answer.is === 'done'
			? done('/network/register/groups', 'register.done.dropped')
			: settle(answer, posted)
	}
	const answer = await changePlaceGroup(callerOf(context), given)
	return answer.is === 'done'
		? done(`/network/register/groups/${params.groupId}`, 'register.done.changed')
		: settle(answer, posted)
}

/** One group: what its municipalities have in common, and which they are. */
export default function GroupScreen() {
	const { group, members, codes, mayKeep } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('register')
	const { name, criterion, source } = group
	return (
		<>
			<PageHead
				title={name}
				crumbs={[
					{ to: '/network/register', label: words('title') },
					{ to: '/network/register/groups', label: words('groups.title') },
				]}
				state={criterion}
			/>
			<Section title={words('groups.members')} note={String(members.length)}>
				{members.length === 0 ? <p className="quiet">{words('groups.none')}</p> : null}
				<ul>
					{members.map((one) => (
						<li key={one.id}>
							<TextLink to={`/network/places/${one.id}`}>{one.name}</TextLink>
						</li>
					))}
				</ul>
				<Source>{source === '' ? words('groups.own') : words('groups.source', { source })}</Source>
			</Section>
			{mayKeep ? (
				<div className="section stack-8">
					<Disclosure summary={words('groups.change')} open={wasRefused(outcome, 'changePlaceGroup')}>
						<Form
							name="changePlaceGroup"
							words="register"
							outcome={outcome}
							initial={{ name, criterion, source, codes }}
						>
							<GroupFields />
							<Submit kind="secondary">{words('groups.save')}</Submit>
						</Form>
					</Disclosure>
					<Disclosure summary={words('groups.drop')} open={wasRefused(outcome, 'dropPlaceGroup')}>
						<Form name="dropPlaceGroup" words="register" outcome={outcome}>
							<p>{words('groups.dropText')}</p>
							<Submit kind="danger">{words('groups.drop')}</Submit>
						</Form>
					</Disclosure>
				</div>
			) : null}
		</>
	)
}
