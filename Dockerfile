FROM node:24-bookworm-slim AS base
WORKDIR /app
ENV NODE_ENV=production VIGIE_HOST=0.0.0.0 VIGIE_DATA=/data PORT=3000
# Docker lets nobody in a container make the namespaces of Chromium's own sandbox: the container is what shuts its pages in.
ENV VIGIE_CHROMIUM_SANDBOX=non
# Chromium only serves the few sources whose pages are empty without one.
RUN apt-get update && apt-get install -y --no-install-recommends chromium ca-certificates && rm -rf /var/lib/apt/lists/*
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund
COPY . .
RUN mkdir -p /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
  CMD node -e "fetch('http://127.0.0.1:'+process.env.PORT+'/healthz').then((answer)=>process.exit(answer.ok?0:1),()=>process.exit(1))"
CMD ["node", "bin/vigie.js", "start"]
