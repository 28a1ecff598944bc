# The API and its pages. It brings no database: NEO4J_URI names one. See docs/deployment.md.
ARG NODE=22

# What runs, without what only builds and tests: neither the translator, nor types and maps of packages.
FROM node:${NODE}-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev \
  && rm -rf node_modules/esbuild node_modules/@esbuild node_modules/.bin \
  && find node_modules -type f \( -name '*.map' -o -name '*.d.ts' -o -name '*.d.mts' -o -name '*.d.cts' \) -delete

# All that the first start would build.
FROM node:${NODE}-slim AS built
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
# A checkout may be its owner's alone to read, and so would its copy be.
RUN npm run build && rm -rf node_modules && chmod -R a+rX .

FROM node:${NODE}-slim
WORKDIR /app
# First what changes least.
COPY --from=packages /app/node_modules ./node_modules
COPY --from=built /app ./
# Records that an import in the container refuses; mount a volume there to keep them.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 IMPORT_QUARANTINE=/tmp/quarantine
# Nothing under /app is its to write: the container runs with a read-only root and a /tmp in memory.
USER node
EXPOSE 4000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "bin/graph.js"]
CMD ["start"]
