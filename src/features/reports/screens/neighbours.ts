import type { FollowUpPage } from '../queries/follow-up-page.ts'

/** Where an item stands in its round, indicators before activities, with the addresses of those beside it. */
export function neighboursOf({ items, activities }: Pick<FollowUpPage, 'items' | 'activities'>, id: string) {
	const order = [
		...items.map((item) => ({ id: item.id, to: `indicators/${item.id}` })),
		...activities.map((activity) => ({ id: activity.id, to: `activities/${activity.id}` })),
	]
	const place = order.findIndex((one) => one.id === id)
	return {
		...{ place, all: order.length },
		previous: order[place - 1]?.to ?? null,
		next: order[place + 1]?.to ?? null,
	}
}
