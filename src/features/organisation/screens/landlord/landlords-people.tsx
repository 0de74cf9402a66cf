import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, readForm, show } from '../../../../ui/screen.ts'
import { representatives } from '../../queries/landlord/representatives.ts'
import { People } from './people.tsx'
import { actOnRepresentatives } from './representatives-actions.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await representatives(callerOf(context), { organisationId: params.organisationId }))
}

export async function action({ request, context, params }: ActionFunctionArgs) {
	const { organisationId } = params
	return await actOnRepresentatives(callerOf(context), await readForm(request), {
		...{ organisationId, here: `/settings/landlords/${organisationId}` },
	})
}

/** The municipality's administrator invites a landlord's first people and says who keeps the others. */
export default function LandlordsPeopleScreen() {
	const told = useLoaderData<typeof loader>()
	const words = useTranslations('representatives')
	const settings = useTranslations('organisation')
	const { name: landlord } = told.landlord
	return (
		<>
			<PageHead
				crumbs={[
					{ to: '/settings', label: settings('settings') },
					{ to: '/settings/register', label: words('register') },
					{ label: landlord },
				]}
				title={words('titleOf', { landlord })}
				state={words('state', { landlord })}
			/>
			<People told={told} outcome={useActionData<typeof action>()} appoints />
		</>
	)
}
