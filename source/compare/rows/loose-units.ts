/** Stems of things that small numbers go with as a way of speaking, or that measure rather than count. */
const loose =
	/^(?:sid|countr|nation|neighbo|part|minist|leader|govern|state|man|capital|power|point|time|round|other|team|document|step|war|republ|ocas|way|presid|rival|foe|offic|phase|stag|truce|ceasefir|attempt|effort|page|people|decad|year|month|week|day|hour|minut|second|percent|kilomet|mile|metr|km|mill|articl|format|call|announc|dollar|euro|cent|hand|front|half|thing)/u;

/** Whether figures of this unit (a stem) are a way of speaking (“two sides”) or a measure of time, length or money. */
export function isLooseUnit(unit: string): boolean {
	return loose.test(unit);
}
