import type { LoaderFunctionArgs } from 'react-router'
import { createTranslator } from 'use-intl/core'
import { findAddressHolder } from '../../../../platform/sign-in/secret-address.ts'
import { isLocale } from '../../../../platform/words/locales.ts'
import { houseContext } from '../../../../ui/context.ts'
import { show } from '../../../../ui/screen.ts'
import { calendarDates } from '../../queries/outcomes/calendar-dates.ts'
import { writeCalendar } from '../../rules/outcomes/calendar.ts'
import { calendarWords as en } from '../../words/outcomes/calendar.en.ts'
import { calendarWords as sv } from '../../words/outcomes/calendar.sv.ts'

/** Fetched by a calendar, which cannot sign in: the secret address says whose it is. A wrong one is no page. */
export async function loader({ context, request }: LoaderFunctionArgs) {
	const house = context.get(houseContext)
	const held = await findAddressHolder(house, new URL(request.url).searchParams.get('of') ?? '')
	if (held === null) throw new Response(null, { status: 404 })
	const { days, at } = show(await calendarDates({ house, actor: held.actor }, {}))
	const locale = isLocale(held.language) ? held.language : 'sv'
	const words = createTranslator({
		locale,
		messages: { calendar: { sv, en }[locale] },
		namespace: 'calendar',
	})
	const file = writeCalendar({
		...{ name: words('name'), feedId: held.feedId, stampedAt: at, days },
		link: `${house.baseUrl}/my-work`,
		say: (count) => words('summary', { count }),
	})
	return new Response(file, {
		headers: { 'Content-Type': 'text/calendar; charset=utf-8', 'Cache-Control': 'private, no-store' },
	})
}
