import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { Columns, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import { answerOffer } from '../../commands/offers/answer-offer.ts'
import { giveOfferBack } from '../../commands/offers/give-offer-back.ts'
import { handOverLease } from '../../commands/offers/hand-over-lease.ts'
import { passOfferOn } from '../../commands/offers/pass-offer-on.ts'
import { planMoveIn } from '../../commands/offers/plan-move-in.ts'
import { putOfferInStock } from '../../commands/offers/put-offer-in-stock.ts'
import { withdrawVacancy } from '../../commands/offers/withdraw-vacancy.ts'
import { offer } from '../../queries/agreements/offer.ts'
import { Answers, HomeFacts } from './offer-facts.tsx'
import { AnswerForm, GiveBackForm, PassOnForm, WithdrawForm } from './offer-forms.tsx'
import { LeaseForm, MoveForm, StockForm } from './offer-home-forms.tsx'
import { Suggestions } from './suggestions.tsx'
import { useCode } from './use-options.ts'

const commands = {
	answerOffer,
	passOfferOn,
	giveOfferBack,
	withdrawVacancy,
	planMoveIn,
	handOverLease,
	putOfferInStock,
} as const

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await offer(callerOf(context), { offerId: params.offerId }))
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const intent = String(posted.intent)
	if (!Object.hasOwn(commands, intent)) throw data(null, { status: 404 })
	const { offerId } = params
	const answer = await commands[intent as keyof typeof commands](callerOf(context), { ...posted, offerId })
	if (answer.is !== 'done') return settle(answer, posted)
	return done(`/housing/agreements/offers/${offerId}`, `agreements.done.${intent}`)
}

/** One offered home: what it is, who answered what, and who is to live there. */
export default function OfferScreen() {
	const found = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('agreements')
	const format = useFormat()
	const code = useCode()
	const given = { found, outcome }
	const open = found.stands === 'waits-for-unit' || found.stands === 'declined-so-far'
	const taken = found.stands === 'taken'
	const until = open && found.answerBy !== null ? `, ${words('board.answerBy').toLocaleLowerCase()} ` : ''
	return (
		<>
			<PageHead
				title={[found.address, found.flat].filter(Boolean).join(', ')}
				crumbs={[
					{ to: '/housing/agreements', label: words('page.crumb') },
					{ to: `/housing/agreements/${found.agreementId}`, label: found.landlord },
					{ label: words('offer.crumb') },
				]}
				state={
					<>
						{code('stands', found.stands)}
						{until}
						{until === '' || found.answerBy === null ? '' : <b>{format.day(found.answerBy)}</b>}
					</>
				}
			/>
			<HomeFacts found={found} />
			<Columns wide="left">
				<div>
					<Section title={words('offer.answersTitle')}>
						<Answers found={found} />
					</Section>
					{open && found.answersFor.length > 0 ? <AnswerForm {...given} /> : null}
					{taken ? <MoveForm {...given} /> : null}
				</div>
				<div>
					{open ? <PassOnForm {...given} /> : null}
					{found.stands === 'declined-so-far' ? <GiveBackForm {...given} /> : null}
					{taken ? <LeaseForm {...given} /> : null}
					{taken ? <StockForm {...given} /> : null}
					{open || (taken && found.dwellingId === null) ? <WithdrawForm {...given} /> : null}
				</div>
			</Columns>
			{open || (taken && found.tenants.length === 0) ? (
				<Section title={words('offer.suggestions')} note={words('offer.suggestionsNote')}>
					<Suggestions found={found} />
				</Section>
			) : null}
		</>
	)
}
