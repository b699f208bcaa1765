# Builds Footnote and leaves out what only building and testing need.
FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY tsconfig.json tsconfig.build.json ./
COPY scripts scripts
COPY src src
RUN npm run build && npm prune --omit=dev

FROM node:22-slim
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
# What is kept for the next start belongs to the user that the bot runs as; nothing else can be written.
RUN mkdir /cache && chown node:node /cache
ENV NODE_ENV=production FOOTNOTE_CORPUS=/corpus FOOTNOTE_CACHE=/cache FOOTNOTE_STATUS_PORT=9464
USER node
VOLUME ["/cache"]
HEALTHCHECK --interval=30s --timeout=8s --start-period=120s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.FOOTNOTE_STATUS_PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/index.js"]
