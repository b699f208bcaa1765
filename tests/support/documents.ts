/** A report as it might be saved from a web page: a title, a counter, paragraphs, a credit, a footer. */
export const bridgeReport = `Council Agrees To Repair The Old Bridge

217

The council of Harwick agreed on Tuesday to repair the old bridge over the Lenne, which has been closed since the flood in March.

Mayor Ingrid Sollberg told reporters after the meeting that the work would begin in May and take two years.

“We cannot wait for the next flood, because the next flood will not wait for us,” Sollberg said.

The repair will cost 4.2 million crowns, of which the province pays half.

Anton Reiss, who keeps the ferry below the bridge, called the plan “a gift to the shops and a blow to the river”.

“Nobody asked the people who live from the water,” he said.

Dana Weller/Provincial Press

Comments are closed.
`;

export const ferryNote = `---
title: The Ferry at Harwick
author: Lena Ost
date: 2023-06-01
url: https://example.org/ferry
---

# The ferry

The ferry carries forty people and runs every half hour from dawn to dusk.

## Fares

A crossing costs two crowns; children under ten travel free.
`;

export const harwick = { 'bridge.txt': bridgeReport, 'notes/ferry.md': ferryNote } as const;
