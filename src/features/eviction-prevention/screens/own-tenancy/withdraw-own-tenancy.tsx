import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { leasePage } from '../../../housing/index.ts'
import { withdrawOwnTenancy } from '../../commands/own-tenancy/withdraw-own-tenancy.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const { stayId } = show(await leasePage(callerOf(context), { stayId: params.stayId }))
	return { stayId }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await withdrawOwnTenancy(callerOf(context), { stayId: params.stayId })
	if (answer.is !== 'done') return settle(answer, posted)
	return done(`/housing/ladder/${params.stayId}`, 'ownTenancy.withdraw.done')
}

/** The home stays: the notice is taken back, and nobody must move by it any more. */
export default function WithdrawOwnTenancyScreen() {
	const { stayId } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('ownTenancy')
	return (
		<>
			<PageHead
				title={words('withdraw.title')}
				crumbs={[
					{ to: '/housing/ladder', label: words('crumb') },
					{ to: `/housing/ladder/${stayId}`, label: words('home') },
					{ label: words('withdraw.title') },
				]}
				state={words('withdraw.state')}
			/>
			<Form name="withdrawOwnTenancy" words="ownTenancy" outcome={outcome}>
				<FormActions>
					<Submit>{words('withdraw.do')}</Submit>
				</FormActions>
			</Form>
		</>
	)
}
