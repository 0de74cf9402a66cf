import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { addProperty } from '../../commands/stock/add-property.ts'
import { propertyKinds } from '../../commands/stock/stock-fields.ts'
import { agreementChoices } from '../../queries/agreements/agreement-choices.ts'
import { PropertyForm } from './property-form.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	return { choices: show(await agreementChoices(callerOf(context), {})), kinds: propertyKinds }
}

export async function action({ request, context }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await addProperty(callerOf(context), posted)
	if (answer.is !== 'done') return settle(answer, posted)
	return done(`/housing/stock/properties/${answer.value.propertyId}`, 'houses.done.added')
}

export default function NewPropertyScreen() {
	const { choices, kinds } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('houses')
	return (
		<>
			<PageHead
				title={words('steps.addProperty')}
				crumbs={[{ to: '/housing/stock', label: words('title') }, { label: words('steps.addProperty') }]}
			/>
			<PropertyForm name="addProperty" kinds={kinds} {...choices} outcome={outcome} />
		</>
	)
}
