import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { PageHead } from '../../../../ui/page.tsx'
import type { Posted } from '../../../../ui/posted.ts'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { changeAgreement } from '../../commands/agreements/change-agreement.ts'
import { endAgreement } from '../../commands/agreements/end-agreement.ts'
import { noteAgreementMeeting } from '../../commands/agreements/note-agreement-meeting.ts'
import { setQuota } from '../../commands/agreements/set-quota.ts'
import { setRequirements } from '../../commands/agreements/set-requirements.ts'
import { offerVacancy } from '../../commands/offers/offer-vacancy.ts'
import { agreement } from '../../queries/agreements/agreement.ts'
import type { Agreement } from './agreement-types.ts'
import { kronor } from './kronor.ts'
import { EndForm, MeetingForm, OfferForm, QuotaForm, RequirementsForm } from './step-forms.tsx'
import { TermsForm } from './terms-form.tsx'

const commands = {
	change: changeAgreement,
	quota: setQuota,
	meeting: noteAgreementMeeting,
	requirements: setRequirements,
	end: endAgreement,
	offer: offerVacancy,
} as const

function stepOf(name: string | undefined): keyof typeof commands {
	if (name === undefined || !Object.hasOwn(commands, name)) throw data(null, { status: 404 })
	return name as keyof typeof commands
}

export async function loader({ context, params }: LoaderFunctionArgs) {
	const found = show(await agreement(callerOf(context), { agreementId: params.agreementId }))
	return { step: stepOf(params.step), found }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { agreementId } = params
	const answer = await commands[stepOf(params.step)](callerOf(context), { ...posted, agreementId })
	if (answer.is !== 'done') return settle(answer, posted)
	return done(`/housing/agreements/${agreementId}`, `agreements.done.${String(posted.intent)}`)
}

/** One short form about an agreement. */
export default function AgreementStep() {
	const { step, found } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('agreements')
	const given = { found, outcome }
	const forms = {
		change: () => (
			<TermsForm
				name="changeAgreement"
				units={found.units}
				initial={termsOf(found)}
				seenAt={found.recordedAt}
				outcome={outcome}
			/>
		),
		quota: () => <QuotaForm {...given} />,
		meeting: () => <MeetingForm {...given} />,
		requirements: () => <RequirementsForm {...given} />,
		end: () => <EndForm {...given} />,
		offer: () => <OfferForm {...given} />,
	}
	return (
		<>
			<PageHead
				title={words(`steps.${step}`)}
				crumbs={[
					{ to: '/housing/agreements', label: words('page.crumb') },
					{ to: `/housing/agreements/${found.id}`, label: `${found.landlord}: ${found.title}` },
					{ label: words(`steps.${step}`) },
				]}
			/>
			{forms[step]()}
		</>
	)
}

/** The terms as the form would have been filled in. */
function termsOf(found: Agreement): Posted {
	const written = {
		...{ title: found.title, parties: found.parties, unitId: found.unitId, signedOn: found.signedOn },
		...{ startsOn: found.startsOn, endsOn: found.endsOn, remindOn: found.remindOn, areas: found.areas },
		...{ noticeMonths: found.noticeMonths, roomsFrom: found.roomsFrom, roomsTo: found.roomsTo },
		...{ choosesTenant: found.choosesTenant, rentLiability: found.rentLiability },
		...{ damageLiability: found.damageLiability, liabilityTerms: found.liabilityTerms },
		...{ vacancyRules: found.vacancyRules, takeOver: found.takeOver, takeOverMonths: found.takeOverMonths },
		...{ disturbanceRoutine: found.disturbanceRoutine, maxRentOre: kronor(found.maxRentOre) ?? null },
	}
	return Object.fromEntries(
		Object.entries(written).flatMap(([field, value]) => (value === null ? [] : [[field, String(value)]])),
	)
}
