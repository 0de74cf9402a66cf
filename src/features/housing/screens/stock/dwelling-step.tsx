import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { DateInput, FieldRow } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { SeenAt } from '../../../../ui/seen-at.tsx'
import { addBed } from '../../commands/stock/add-bed.ts'
import { changeDwelling } from '../../commands/stock/change-dwelling.ts'
import { setDwellingLease } from '../../commands/stock/set-dwelling-lease.ts'
import { dwellingForm } from '../../queries/stock/dwelling-form.ts'
import { kronor } from '../agreements/kronor.ts'
import { BedForm } from './bed-form.tsx'
import { DwellingForm } from './dwelling-form.tsx'
import { postedOf } from './posted-of.ts'

const commands = { change: changeDwelling, lease: setDwellingLease, bed: addBed } as const
const titles = { change: 'changeDwelling', lease: 'setDwellingLease', bed: 'addBed' } as const

function stepOf(name: string | undefined): keyof typeof commands {
	if (name === undefined || !Object.hasOwn(commands, name)) throw data(null, { status: 404 })
	return name as keyof typeof commands
}

export async function loader({ context, params }: LoaderFunctionArgs) {
	const form = show(await dwellingForm(callerOf(context), { dwellingId: params.dwellingId }))
	return { step: stepOf(params.step), ...form }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { dwellingId } = params
	const caller = callerOf(context)
	const answer = await commands[stepOf(params.step)](caller, { ...posted, dwellingId })
	if (answer.is !== 'done') return settle(answer, posted)
	const { propertyId } = show(await dwellingForm(caller, { dwellingId }))
	return done(`/housing/stock/properties/${propertyId}`, 'houses.done.saved')
}

/** A dwelling is changed, gets one more bed, or goes back to its landlord. */
export default function DwellingStepScreen() {
	const { step, propertyId, propertyName, dwelling, landlords, today } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('houses')
	const title = words(`steps.${titles[step]}`)
	const { noticeGivenOn, returnedOn, recordedAt, ...own } = dwelling
	const forms = {
		change: () => (
			<DwellingForm
				name="changeDwelling"
				{...{ landlords, outcome }}
				initial={postedOf({ ...own, rentOre: kronor(own.rentOre) ?? null })}
				seenAt={recordedAt}
			/>
		),
		lease: () => (
			<Form
				name="setDwellingLease"
				words="houses"
				outcome={outcome}
				initial={postedOf({ noticeGivenOn, returnedOn })}
			>
				<SeenAt at={recordedAt} />
				<p className="quiet reading">{words('leaseWhat')}</p>
				<FieldRow>
					<DateInput name="noticeGivenOn" optional />
					<DateInput name="returnedOn" optional />
				</FieldRow>
				<FormActions>
					<Submit>{words('save')}</Submit>
				</FormActions>
			</Form>
		),
		bed: () => <BedForm name="addBed" outcome={outcome} initial={{ opensOn: today, sleeps: '1' }} />,
	}
	return (
		<>
			<PageHead
				title={title}
				crumbs={[
					{ to: '/housing/stock', label: words('title') },
					{ to: `/housing/stock/properties/${propertyId}`, label: propertyName },
					{ label: `${dwelling.name}: ${title}` },
				]}
			/>
			{forms[step]()}
		</>
	)
}
