import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { HiddenInput } from '../../../ui/fields.tsx'
import { Form, Submit } from '../../../ui/form.tsx'
import { Tone } from '../../../ui/marks.tsx'
import { PageHead, Section } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { mayKeepOrganisation } from '../access.ts'
import { changeRole } from '../commands/change-role.ts'
import { organisationPage } from '../queries/organisation-page.ts'
import { isRoleOf, roles } from '../rules/roles.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const { staff, municipality } = show(await organisationPage(caller, {}))
	const member = staff.find((one) => one.id === params.staffId)
	if (member === undefined) throw data(null, { status: 404 })
	const offered = roles.filter((role) => isRoleOf(municipality.kind, role) || member.roles.includes(role))
	return { member, offered, mayKeep: mayKeepOrganisation(caller.actor) }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await changeRole(callerOf(context), { ...posted, staffId: params.staffId })
	if (answer.is === 'done') return done(`/settings/staff/${params.staffId}`, 'organisation.done.roleChanged')
	return settle(answer, posted)
}

/** What can this account see? Role by role, in sentences. */
export default function StaffMemberScreen() {
	const { member, offered, mayKeep } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('organisation')
	const places = [...member.units, ...member.organisations].join(', ')
	return (
		<>
			<PageHead
				crumbs={[
					{ to: '/settings', label: words('settings') },
					{ to: '/settings/staff', label: words('tabs.staff') },
					{ label: member.name },
				]}
				title={member.name}
				state={[member.title, places].filter(Boolean).join(', ')}
			/>
			<Section title={words('staff.seesTitle')}>
				<ul className="ruled">
					{offered.map((role) => {
						const has = member.roles.includes(role)
						return (
							<li key={role}>
								<div>
									<b>{words(`roles.${role}`)}</b>{' '}
									{has ? null : <span className="quiet small">{words('staff.hasNot')}</span>}
									<p className={has ? undefined : 'quiet'}>
										{has ? <Tone kind="success">{words(`sees.${role}`)}</Tone> : words(`sees.${role}`)}
									</p>
								</div>
								{mayKeep ? (
									<Form name={`changeRole-${role}`} words="organisation" outcome={outcome} inline>
										<HiddenInput name="role" value={role} />
										<HiddenInput name="change" value={has ? 'take' : 'give'} />
										<Submit kind={has ? 'quiet' : 'secondary'}>
											{words(has ? 'staff.take' : 'staff.give')}
											<span className="unseen"> {words(`roles.${role}`)}</span>
										</Submit>
									</Form>
								) : null}
							</li>
						)
					})}
				</ul>
			</Section>
		</>
	)
}
