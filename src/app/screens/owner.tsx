import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { actingCookie } from '../../platform/sign-in/acting-for.ts'
import { houseContext, standingContext } from '../../ui/context.ts'
import { HiddenInput } from '../../ui/fields.tsx'
import { Form, Submit } from '../../ui/form.tsx'
import { PageHead } from '../../ui/page.tsx'
import { textAt } from '../../ui/posted.ts'
import { callerOf, readForm } from '../../ui/screen.ts'

export function loader({ context }: LoaderFunctionArgs) {
	callerOf(context)
	return { owners: context.get(standingContext)?.owners ?? [] }
}

export async function action({ context, request }: ActionFunctionArgs) {
	callerOf(context)
	const asked = textAt(await readForm(request), 'organisationId')
	const owner = context.get(standingContext)?.owners.find(({ id }) => id === asked)
	if (owner === undefined) return redirect('/landlord/owner', 303)
	const cookie = actingCookie(owner.id, context.get(houseContext).baseUrl.startsWith('https:'))
	return redirect('/landlord', { status: 303, headers: { 'Set-Cookie': cookie } })
}

/** One login, several landlords: whoever speaks for more than one says for which, and changes it here. */
export default function OwnerScreen() {
	const { owners } = useLoaderData<typeof loader>()
	const words = useTranslations('representatives.owner')
	if (owners.length === 0) return <PageHead title={words('none')} state={words('noneText')} />
	return (
		<>
			<PageHead title={words('title')} state={words('state')} />
			<ul className="ruled">
				{owners.map(({ id, name }) => (
					<li key={id}>
						<b>{name}</b>
						<Form name="chooseOwner" words="representatives" inline>
							<HiddenInput name="organisationId" value={id} />
							<Submit kind="secondary">{words('choose', { name })}</Submit>
						</Form>
					</li>
				))}
			</ul>
		</>
	)
}
