import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { addDwelling } from '../../commands/stock/add-dwelling.ts'
import { changeProperty } from '../../commands/stock/change-property.ts'
import { propertyKinds } from '../../commands/stock/stock-fields.ts'
import { propertyPage } from '../../queries/stock/property-page.ts'
import { DwellingForm } from './dwelling-form.tsx'
import { postedOf } from './posted-of.ts'
import { PropertyForm } from './property-form.tsx'

const commands = { change: changeProperty, dwelling: addDwelling } as const

function stepOf(name: string | undefined): keyof typeof commands {
	if (name === undefined || !Object.hasOwn(commands, name)) throw data(null, { status: 404 })
	return name as keyof typeof commands
}

export async function loader({ context, params }: LoaderFunctionArgs) {
	const page = show(await propertyPage(callerOf(context), { propertyId: params.propertyId }))
	const { dwellings: _, ...shown } = page
	return { step: stepOf(params.step), kinds: propertyKinds, ...shown }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { propertyId } = params
	const answer = await commands[stepOf(params.step)](callerOf(context), { ...posted, propertyId })
	if (answer.is !== 'done') return settle(answer, posted)
	return done(`/housing/stock/properties/${propertyId}`, 'houses.done.saved')
}

/** A property is changed, or gets one more dwelling. */
export default function PropertyStepScreen() {
	const { step, kinds, property, units, landlords } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('houses')
	const title = words(step === 'change' ? 'steps.changeProperty' : 'steps.addDwelling')
	const { lies: _, whom: __, ...own } = property
	return (
		<>
			<PageHead
				title={title}
				crumbs={[
					{ to: '/housing/stock', label: words('title') },
					{ to: `/housing/stock/properties/${property.id}`, label: property.name },
					{ label: title },
				]}
			/>
			{step === 'change' ? (
				<PropertyForm
					name="changeProperty"
					{...{ kinds, units, landlords, outcome }}
					initial={postedOf(own)}
					seenAt={property.recordedAt}
				/>
			) : (
				<DwellingForm name="addDwelling" landlords={landlords} outcome={outcome} />
			)}
		</>
	)
}
