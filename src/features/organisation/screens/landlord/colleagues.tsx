import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, readForm, show } from '../../../../ui/screen.ts'
import { representatives } from '../../queries/landlord/representatives.ts'
import { People } from './people.tsx'
import { actOnRepresentatives } from './representatives-actions.ts'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await representatives(callerOf(context), {}))
}

export async function action({ request, context }: ActionFunctionArgs) {
	const caller = callerOf(context)
	const organisationId = caller.actor.administersIds?.[0]
	return await actOnRepresentatives(caller, await readForm(request), {
		...{ organisationId, here: '/landlord/colleagues' },
	})
}

/** A landlord's own administrator keeps who speaks for it. */
export default function ColleaguesScreen() {
	const told = useLoaderData<typeof loader>()
	const words = useTranslations('representatives')
	return (
		<>
			<PageHead title={words('title')} state={words('state', { landlord: told.landlord.name })} />
			<People told={told} outcome={useActionData<typeof action>()} appoints={false} />
		</>
	)
}
