import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { makeAgreement } from '../../commands/agreements/make-agreement.ts'
import { agreementChoices } from '../../queries/agreements/agreement-choices.ts'
import { TermsForm } from './terms-form.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await agreementChoices(callerOf(context), {}))
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await makeAgreement(callerOf(context), posted)
	if (answer.is !== 'done') return settle(answer, posted)
	return done(`/housing/agreements/${answer.value.agreementId}`, 'agreements.done.makeAgreement')
}

export default function NewAgreement() {
	const { landlords, units } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('agreements')
	return (
		<>
			<PageHead
				title={words('steps.new')}
				crumbs={[{ to: '/housing/agreements', label: words('page.crumb') }, { label: words('steps.new') }]}
			/>
			<TermsForm name="makeAgreement" landlords={landlords} units={units} outcome={outcome} />
		</>
	)
}
