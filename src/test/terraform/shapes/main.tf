# Endpoints as people write them: modules, count, for_each, dynamic blocks, conditionals, files.

terraform {
  required_version = ">= 1.5"
}

provider "aws" {
  region = var.region
}

variable "region" {
  type    = string
  default = "eu-central-1"
}

variable "environment" {
  type    = string
  default = "staging"
}

variable "interface_services" {
  type = map(object({
    private_dns = optional(bool, true)
    tags        = optional(map(string), {})
    policy      = optional(string)
  }))
  default = {
    "ecr.api" = {}
    "ecr.dkr" = { private_dns = false }
    "sqs"     = { tags = { team = "queues" }, policy = "sqs.json" }
  }
}

variable "gateways" {
  type    = list(string)
  default = ["s3", "dynamodb"]
}

variable "ports" {
  type    = set(number)
  default = [443, 8443]
}

locals {
  production = var.environment == "production"
  name       = join("-", ["app", var.environment])
  zones      = [for letter in ["a", "b", "c"] : "${var.region}${letter}"]
  cidrs      = { for index, zone in local.zones : zone => cidrsubnet("10.0.0.0/16", 4, index) }
  common     = { Name = local.name, Managed = "terraform" }
  all_tags   = merge(local.common, local.production ? { Critical = "yes" } : {})
  dns_ip     = local.production ? "dualstack" : "ipv4"
  buckets = flatten([
    for team, names in { a = ["x", "y"], b = ["z"] } : [for name in names : "arn:aws:s3:::${team}-${name}"]
  ])
}

data "aws_region" "current" {}

data "aws_partition" "current" {}

resource "aws_vpc" "main" {
  cidr_block           = "10.0.0.0/16"
  enable_dns_hostnames = true
  enable_dns_support   = var.environment != "none"
  tags                 = local.all_tags
}

resource "aws_subnet" "private" {
  for_each = local.cidrs

  vpc_id            = aws_vpc.main.id
  availability_zone = each.key
  cidr_block        = each.value
  tags              = merge(local.common, { Zone = substr(each.key, -1, 1) })
}

resource "aws_route_table" "private" {
  count  = length(local.zones)
  vpc_id = aws_vpc.main.id
  tags   = { Name = format("%s-%02d", local.name, count.index + 1) }
}

resource "aws_security_group" "endpoints" {
  name        = "${local.name}-endpoints"
  description = "Callers of the endpoints"
  vpc_id      = aws_vpc.main.id

  dynamic "ingress" {
    for_each = toset(var.ports)
    content {
      description = "port ${ingress.value}"
      protocol    = "tcp"
      from_port   = ingress.value
      to_port     = ingress.value
      cidr_blocks = [aws_vpc.main.cidr_block]
    }
  }

  dynamic "egress" {
    for_each = local.production ? [1] : []
    content {
      protocol    = "-1"
      from_port   = 0
      to_port     = 0
      cidr_blocks = ["0.0.0.0/0"]
    }
  }
}

resource "aws_vpc_endpoint" "interface" {
  for_each = var.interface_services

  vpc_id              = aws_vpc.main.id
  service_name        = "com.amazonaws.${data.aws_region.current.name}.${each.key}"
  vpc_endpoint_type   = "Interface"
  private_dns_enabled = each.value.private_dns
  subnet_ids          = [for subnet in aws_subnet.private : subnet.id]
  security_group_ids  = [aws_security_group.endpoints.id]
  policy              = each.value.policy == null ? null : file("${path.module}/${each.value.policy}")
  tags                = merge(local.all_tags, each.value.tags)

  dns_options {
    dns_record_ip_type = local.dns_ip
  }
}

resource "aws_vpc_endpoint" "gateway" {
  count = length(var.gateways)

  vpc_id            = aws_vpc.main.id
  service_name      = format("com.amazonaws.%s.%s", var.region, var.gateways[count.index])
  vpc_endpoint_type = "Gateway"
  route_table_ids   = aws_route_table.private[*].id
  policy = var.gateways[count.index] == "s3" ? jsonencode({
    Version = "2012-10-17"
    Statement = [
      for effect in ["Allow", "Deny"] : {
        Sid       = title(lower(effect))
        Effect    = effect
        Principal = "*"
        Action    = effect == "Allow" ? ["s3:GetObject", "s3:PutObject"] : ["s3:DeleteObject"]
        Resource  = [for bucket in local.buckets : "${bucket}/*"]
      }
    ]
  }) : null
}

resource "aws_vpc_endpoint" "only_in_production" {
  count = local.production ? 1 : 0

  vpc_id       = aws_vpc.main.id
  service_name = "com.amazonaws.${var.region}.kms"
}

resource "aws_vpc_endpoint" "heredoc" {
  vpc_id              = aws_vpc.main.id
  service_name        = "com.amazonaws.${var.region}.sns"
  vpc_endpoint_type   = "Interface"
  private_dns_enabled = true
  policy              = <<-POLICY
    {
      "Version": "2012-10-17",
      "Statement": [
        %{for index, bucket in local.buckets~}
        ${index > 0 ? "," : ""}{
          "Effect": "Allow",
          "Principal": {"AWS": "arn:${data.aws_partition.current.partition}:iam::123456789012:root"},
          "Action": "sns:Publish",
          "Resource": "arn:aws:sns:${var.region}:123456789012:${basename(bucket)}"
        }
        %{endfor~}
      ]
    }
  POLICY
}

module "shared" {
  source   = "./modules/endpoints"
  for_each = toset(["logs", "monitoring"])

  vpc_id     = aws_vpc.main.id
  service    = each.key
  region     = var.region
  actions    = each.key == "logs" ? ["logs:PutLogEvents", "logs:CreateLogStream"] : ["cloudwatch:PutMetricData"]
  subnet_ids = values(aws_subnet.private)[*].id
}

module "twice" {
  source = "./modules/endpoints"
  count  = 2

  vpc_id  = "vpc-0123456789abcdef${count.index}"
  service = "kinesis-streams"
  region  = "us-east-1"
  actions = ["kinesis:PutRecord"]
}

resource "aws_vpc_endpoint_policy" "of_module" {
  vpc_endpoint_id = module.shared["logs"].id
  policy          = templatefile("${path.module}/modules/endpoints/policies/allow.json.tftpl", { actions = ["logs:*"], effect = "Allow" })
}

resource "aws_vpc_endpoint_route_table_association" "extra" {
  for_each = { for index, gateway in var.gateways : gateway => index if gateway != "s3" }

  vpc_endpoint_id = aws_vpc_endpoint.gateway[each.value].id
  route_table_id  = aws_route_table.private[0].id
}
